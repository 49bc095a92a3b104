import { z } from 'zod';
import { manyLines } from '@/lib/platform/text-fields';

/** An admin gives a seller the word that the top level needs, or takes it back; the seller reads why. */
export const topWordSchema = z.object({
  username: z.string().min(1).max(60),
  reason: manyLines({ label: 'The reason', min: 10, max: 1000 }),
});

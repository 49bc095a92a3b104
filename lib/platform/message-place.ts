import { z } from 'zod';

/** A message by its place among all of them, as addresses name it. */
export const messagePlace = z
  .string()
  .regex(/^\d{1,18}$/, 'This message is not known here.')
  .transform((digits) => BigInt(digits));

/** The messages before this one; odd text reads as the newest. */
export const messagesBefore = messagePlace.nullish().catch(null);

import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { retryPreview } from './picture-preview';
import { drawPreviewSchema } from './schema';

/** Nobody waits for it here but other previews. */
const withinMsMax = 20_000;

/** Draws what a busy machine has not drawn in time when somebody looked at it; asks for one more try when it is late again. */
export async function drawPreview(
  actor: Actor,
  input: z.input<typeof drawPreviewSchema>,
  withinMs = withinMsMax,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { fileId: id, look, nth } = parse(drawPreviewSchema, input);
  const select = { key: true, mime: true, sizeBytes: true, scan: true } as const;
  const file = await db.file.findUnique({ where: { id }, select });
  if (!file || file.scan === 'infected') return;
  await retryPreview(file, look, { withinMs, nth });
}

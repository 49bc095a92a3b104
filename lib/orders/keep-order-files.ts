import type { Actor } from '@/lib/platform/actor';
import { storeUpload, type Upload, type UploadPurpose } from '@/lib/platform/uploads';
import { orderToSendTo } from './order-to-send-to';

/**
 * Keeps the files that a form brings for an order; the use case that follows hangs them on it. The order is looked at
 * before anything is stored: whoever is no side of it fills nobody's disk. Refuses `not_found`, `conflict` while it is
 * not paid, and what `storeUpload` refuses, at `field`. Answers their ids.
 */
export async function keepOrderFiles(
  actor: Actor,
  input: { number: string; purpose: UploadPurpose; files: readonly Upload[]; field: string },
): Promise<string[]> {
  const { purpose, files, field } = input;
  await orderToSendTo(actor, input.number, purpose);
  const ids: string[] = [];
  for (const file of files) ids.push((await storeUpload(actor, { file, purpose, field })).id);
  return ids;
}

import type { Actor } from '@/lib/platform/actor';
import { finishUpload } from './finish-upload';
import { ownUpload } from './own-upload';

/**
 * How much of an upload is here; one that is here in full, but was not made a file because we were killed then, becomes one
 * now. Refuses `not_found` to all but its owner.
 */
export async function lookAtUpload(
  actor: Actor,
  input: { id: string },
): Promise<{ receivedBytes: number; sizeBytes: number }> {
  const { receivedBytes, sizeBytes, finishedAt } = await ownUpload(actor, input.id);
  if (receivedBytes === sizeBytes && !finishedAt) await finishUpload(actor, input);
  return { receivedBytes, sizeBytes };
}

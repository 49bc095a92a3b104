import { db } from '@/lib/platform/db';
import { isRefusal } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/jobs';
import type { PreviewLook } from '@/lib/platform/preview-looks';
import { countTry, isSpent } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';

// A page that takes minutes to draw is quickly made, and not always by ill will: it costs its owner their next previews,
// and others at most a wait for theirs.

/** What a busy machine did not draw in time is tried again by a job after so many seconds, and then no more. */
const againSeconds = [60, 1800] as const;

const hour = 3600;
const slowMax = marketplace.limits.slowPreviewsAnHour;
const keyOf = (ownerId: string) => `slow-preview:${ownerId}`;

const ownedFile = (key: string) =>
  db.file.findUnique({ where: { key }, select: { id: true, ownerId: true } });

/** Have so many files of this one's owner been too slow that no other one is drawn in this hour? */
export async function isOwnerTooSlow(key: string): Promise<boolean> {
  const file = await ownedFile(key);
  return file !== null && isSpent(keyOf(file.ownerId), slowMax, hour);
}

/** Asks for one more try at what was too late for the `nth` time, if there has not been enough of them. */
export async function putOff(key: string, look: PreviewLook, nth: number): Promise<void> {
  const file = await ownedFile(key);
  const delaySeconds = againSeconds[nth];
  if (!file) return;
  if (nth === 0) await countSlow(file.ownerId);
  if (delaySeconds === undefined) return;
  const payload = { fileId: file.id, look, nth: nth + 1 };
  // One at a time, whoever they are of: mails, money and clocks keep the worker's other hands.
  await enqueue(db, 'draw-preview', payload, { queue: 'previews', isLast: true, delaySeconds });
}

/** Several processes may be at one owner's files: what is too much counts all the same. */
async function countSlow(ownerId: string): Promise<void> {
  try {
    await countTry(keyOf(ownerId), slowMax, hour);
  } catch (error) {
    if (!isRefusal(error, 'rate_limited')) throw error;
  }
}

import { config } from './config';
import type { Db } from './db';
import { enqueue } from './jobs';

/** How a file that arrives stands to the scanner: `waiting` where one is set. */
export const scanAtFirst = (): 'waiting' | 'unchecked' =>
  config().CLAMAV_URL ? 'waiting' : 'unchecked';

type Sent = { readonly id: string; readonly ownerId: string };

/** Two are scanned at once, and all of one person's one after the other. */
const laneOf = (ownerId: string): string => `scans:${Number.parseInt(ownerId.slice(-1), 16) % 2}`;

/**
 * Has a file scanned whose bytes are in storage, where a scanner is set. A large archive takes it minutes, and so does one
 * that does not answer: mails, money and clocks need the worker's other hands.
 */
export async function askForScan(tx: Db, { id, ownerId }: Sent): Promise<void> {
  if (scanAtFirst() === 'waiting')
    await enqueue(tx, 'scan-file', { fileId: id }, { queue: laneOf(ownerId) });
}

import { config } from './config';
import type { Db } from './db';
import { enqueue } from './jobs';

/** How a file that arrives stands to the scanner: `waiting` where one is set. */
export const scanAtFirst = (): 'waiting' | 'unchecked' =>
  config().CLAMAV_URL ? 'waiting' : 'unchecked';

/** Has a file scanned whose bytes are in storage, where a scanner is set. */
export async function askForScan(tx: Db, fileId: string): Promise<void> {
  if (scanAtFirst() === 'waiting') await enqueue(tx, 'scan-file', { fileId });
}

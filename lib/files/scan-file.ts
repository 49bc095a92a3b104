import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { db, type Tx, transaction } from '@/lib/platform/db';
import { publish } from '@/lib/platform/live';
import { log } from '@/lib/platform/log';
import { parse } from '@/lib/platform/parse';
import { readFileRange } from '@/lib/platform/storage';
import { tell, tellAdmins } from '@/lib/platform/tell';
import { scanStream, type Verdict } from './clam';
import { scanFileSchema } from './schema';

const select = {
  id: true,
  name: true,
  ownerId: true,
  key: true,
  sizeBytes: true,
  scan: true,
  order: { select: { number: true, buyerId: true, sellerId: true } },
} as const;

/**
 * Shows a waiting file to the scanner and writes down what it says; of an infected one its owner and the admins hear, and nobody
 * gets it. Throws while the scanner cannot be reached: the job is tried again, and the file goes on waiting. Where no scanner
 * is set any more, what waited is given out unchecked.
 */
export async function scanFile(actor: Actor, input: z.input<typeof scanFileSchema>): Promise<void> {
  requireSystem(actor, 'clock');
  const { fileId: id } = parse(scanFileSchema, input);
  const file = await db.file.findUnique({ where: { id }, select });
  if (file?.scan !== 'waiting') return;
  const address = config().CLAMAV_URL;
  const verdict = address
    ? await scanStream(address, await readFileRange(file.key, 0, file.sizeBytes - 1))
    : null;
  await transaction((tx) => writeVerdict(tx, id, verdict));
}

async function writeVerdict(tx: Tx, id: string, verdict: Verdict | null): Promise<void> {
  const scannedAt = await now(tx);
  const virus = verdict?.virus?.slice(0, 200) ?? null;
  const scan = !verdict ? 'unchecked' : virus ? 'infected' : 'clean';
  const { count } = await tx.file.updateMany({
    where: { id, scan: 'waiting' },
    data: { scan, virus, scannedAt },
  });
  if (count === 0) return;
  const file = await tx.file.findUniqueOrThrow({ where: { id }, select });
  const { order } = file;
  if (order)
    await publish(
      tx,
      [order.buyerId, order.sellerId],
      { kind: 'order', number: order.number },
      scannedAt,
    );
  if (!virus) return;
  log.warn({ file: id, virus }, 'a file is infected');
  const path = order ? `/orders/${order.number}` : '/notifications';
  const word = { path, cause: `file:${id}:infected`, at: scannedAt };
  await tell(tx, {
    ...word,
    kind: 'file-infected',
    personId: file.ownerId,
    title: `“${file.name}” is infected and is not given out`,
    body: `Our scanner found ${virus} in a file that you sent. Nobody can fetch it. Please check your computer, and send a clean copy.`,
  });
  await tellAdmins(tx, {
    ...word,
    kind: 'infected-file',
    cause: `${word.cause}:admins`,
    title: `A file with ${virus} was sent`,
    body: `“${file.name}” is kept and not given out.`,
  });
}

import { marketplace } from '@/marketplace.config';
import { realNow } from './clock';
import { type Db, db, type Tx } from './db';
import { invalid } from './errors';

/** A file that no order and no message has: what its owner only sent. */
export const hangsOnNothing = { orderId: null, messageId: null } as const;

const mb = 1024 * 1024;
const unusedBytesMax = marketplace.limits.unusedUploadsMb * mb;
const unusedBytesOfAllMax = marketplace.limits.unusedUploadsOfAllMb * mb;

/**
 * Room for one more file of this person, or `invalid` at `field`: what they have sent and nothing took, and what is still
 * arriving, together have a limit. What has arrived of all people has another, so that many accounts do not fill the disk
 * either; what they only announce fills no disk, and keeps nobody from sending (`isRoomTaken` asks as it arrives).
 * Others wait until the transaction ends, so that many at once count each other.
 */
export async function requireRoom(
  tx: Tx,
  ownerId: string,
  sizeBytes: number,
  field: string,
): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('upload-room', 0))::text`;
  const { own, all } = await unusedBytes(tx, ownerId);
  if (own + sizeBytes > unusedBytesMax)
    throw invalid({
      [field]:
        'Too many files of yours were sent and not used. They are deleted within a day or two; please come back then.',
    });
  if (all + sizeBytes > unusedBytesOfAllMax)
    throw invalid({
      [field]:
        'Very many files are arriving here just now, and there is no room for this one. Please send it again in some hours.',
    });
}

/** How long a process believes that there is room, or none. */
const believedMs = 2000;
let believed = { taken: false, untilMs: 0 };

/** Have all people together sent so much that nothing took that no more may come? Asked for each part that arrives. */
export async function isRoomTaken(): Promise<boolean> {
  const at = realNow().getTime();
  if (at >= believed.untilMs) {
    const { all } = await unusedBytes(db, null);
    believed = { taken: all >= unusedBytesOfAllMax, untilMs: at + believedMs };
  }
  return believed.taken;
}

async function unusedBytes(tx: Db, ownerId: string | null): Promise<{ own: number; all: number }> {
  const [row] = await tx.$queryRaw<{ own: number; all: number }[]>`
    SELECT coalesce(sum(size_bytes) FILTER (WHERE owner_id = ${ownerId}::uuid), 0)::float8 AS own,
           coalesce(sum(stored_bytes), 0)::float8 AS all
      FROM (SELECT owner_id, size_bytes, size_bytes AS stored_bytes
              FROM file WHERE order_id IS NULL AND message_id IS NULL
            UNION ALL
            SELECT owner_id, size_bytes, received_bytes FROM upload WHERE finished_at IS NULL) AS unused`;
  return row ?? { own: 0, all: 0 };
}

import { marketplace } from '@/marketplace.config';
import type { Tx } from './db';
import { invalid } from './errors';

/** A file that no order and no message has: what its owner only sent. */
export const hangsOnNothing = { orderId: null, messageId: null } as const;

const unusedBytesMax = marketplace.limits.unusedUploadsMb * 1024 * 1024;

/**
 * Room for one more file of this person, or `invalid` at `field`: what they have sent and nothing took, and what is still
 * arriving, together have a limit. Others of theirs wait until the transaction ends, so that many at once count each other.
 */
export async function requireRoom(
  tx: Tx,
  ownerId: string,
  sizeBytes: number,
  field: string,
): Promise<void> {
  const turn = `upload:${ownerId}`;
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${turn}, 0))::text`;
  const [{ before } = { before: 0 }] = await tx.$queryRaw<{ before: number }[]>`
    SELECT (
      coalesce((SELECT sum(size_bytes) FROM file
        WHERE owner_id = ${ownerId}::uuid AND order_id IS NULL AND message_id IS NULL), 0)
      + coalesce((SELECT sum(size_bytes) FROM upload
        WHERE owner_id = ${ownerId}::uuid AND finished_at IS NULL), 0))::float8 AS before`;
  if (before + sizeBytes > unusedBytesMax)
    throw invalid({
      [field]:
        'Too many files of yours were sent and not used. They are deleted within a day or two; please come back then.',
    });
}

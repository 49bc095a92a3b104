import type { Person } from '@/lib/platform/actor';
import { addHours, now } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { invalid } from '@/lib/platform/errors';
import { keepFileOrder } from '@/lib/platform/file-order';
import { attachableHours } from '@/lib/platform/uploads';
import { marketplace } from '@/marketplace.config';
import type { FilePurpose } from '@/prisma/generated/client';

/** What the files hang on besides the order; answers to questions keep their files' ids themselves. */
type Place = { deliveryId?: string; messageId?: string; disputeId?: string };

/**
 * Hangs uploads of this person on an order, whose two sides (and admins) may then fetch them. Refuses `invalid` for
 * files that are not the person's own, were uploaded for something else, long ago (they may be gone any moment) or hang
 * somewhere already, and above the limit of files an order (RULES 9). They stay in the order in which they are named. The
 * order must be locked.
 */
export async function attachFiles(
  tx: Tx,
  orderId: string,
  person: Person,
  files: { ids: readonly string[]; purpose: FilePurpose; field?: string },
  place: Place = {},
): Promise<void> {
  const ids = [...new Set(files.ids)];
  if (ids.length === 0) return;
  const field = files.field ?? 'files';
  const limit = marketplace.limits.filesPerOrder;
  const before = await tx.file.count({ where: { orderId } });
  if (before + ids.length > limit) throw invalid({ [field]: `An order can hold ${limit} files.` });
  const attached = await tx.file.updateMany({
    where: {
      id: { in: ids },
      ownerId: person.id,
      purpose: files.purpose,
      orderId: null,
      deliveryId: null,
      messageId: null,
      disputeId: null,
      // What the scanner has refused already is not handed in; what still waits is, and is held back until it is clean.
      scan: { not: 'infected' },
      createdAt: { gt: addHours(await now(), -attachableHours) },
    },
    data: { orderId, ...place },
  });
  if (attached.count === ids.length) return keepFileOrder(tx, ids);
  const coming = await tx.upload.findFirst({
    where: { id: { in: ids }, ownerId: person.id, finishedAt: null },
    select: { name: true },
  });
  throw invalid({
    [field]: coming
      ? `“${coming.name}” is still on its way. Please wait until it is here, or remove it.`
      : 'One of the files is not known here. Please upload it again.',
  });
}

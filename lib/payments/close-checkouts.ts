import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import type { Prisma } from '@/prisma/generated/client';

/**
 * Asks for the payment pages to be closed that are still open of `which`, because nobody wants what is paid there any more:
 * what is paid all the same goes back by itself.
 */
export async function closeCheckouts(tx: Tx, which: Prisma.PaymentWhereInput): Promise<void> {
  const payments = await tx.payment.findMany({
    where: { AND: [which, { state: { in: ['created', 'open'] } }] },
    select: { id: true },
  });
  for (const { id } of payments) await closeCheckoutSoon(tx, id);
}

/** The same for one payment that is known to be open. */
export async function closeCheckoutSoon(tx: Tx, paymentId: string): Promise<void> {
  await enqueue(tx, 'close-checkout', { paymentId }, { key: `close:${paymentId}` });
}

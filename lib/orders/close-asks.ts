import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { stopTimer } from './follow-timers';

/** Closes the payment pages that are open for extra offers: what is paid there all the same goes back by itself. */
export async function closeExtraCheckouts(tx: Tx, offerIds: readonly string[]): Promise<void> {
  const payments = await tx.payment.findMany({
    where: { leg: 'extra', legId: { in: [...offerIds] }, state: { in: ['created', 'open'] } },
    select: { id: true },
  });
  for (const { id } of payments)
    await enqueue(tx, 'close-checkout', { paymentId: id }, { key: `close:${id}` });
}

/** The open request for more days lapses: something was handed in, or the order is over. */
export async function closeExtension(tx: Tx, orderId: string, at: Date): Promise<void> {
  await tx.extensionRequest.updateMany({
    where: { orderId, state: 'open' },
    data: { state: 'lapsed', closedAt: at },
  });
  await stopTimer(tx, orderId, 'lapse_extension');
}

/** Everything that is asked on an order and not answered lapses: the order has ended, or a dispute takes its place. */
export async function closeAsks(tx: Tx, orderId: string, at: Date): Promise<void> {
  const lapsed = { state: 'lapsed', closedAt: at } as const;
  const offers = await tx.extraOffer.findMany({
    where: { orderId, state: 'open' },
    select: { id: true },
  });
  await tx.extraOffer.updateMany({ where: { orderId, state: 'open' }, data: lapsed });
  await tx.cancelProposal.updateMany({ where: { orderId, state: 'open' }, data: lapsed });
  await closeExtension(tx, orderId, at);
  await stopTimer(tx, orderId, 'lapse_proposal', 'lapse_extra_offer');
  await closeExtraCheckouts(
    tx,
    offers.map((offer) => offer.id),
  );
}

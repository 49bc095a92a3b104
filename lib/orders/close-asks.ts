import { closeCheckouts } from '@/lib/payments/close-checkouts';
import type { Tx } from '@/lib/platform/db';
import { stopTimer } from './follow-timers';

/** Closes the payment pages that are open for extra offers. */
export const closeExtraCheckouts = (tx: Tx, offerIds: readonly string[]): Promise<void> =>
  closeCheckouts(tx, { leg: 'extra', legId: { in: [...offerIds] } });

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

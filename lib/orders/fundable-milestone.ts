import type { Db } from '@/lib/platform/db';
import { offerSaleRefusal } from './offer-sale';
import type { OrderState } from './states';
import type { Viewer } from './views';

type Milestoned = {
  readonly state: OrderState;
  readonly offerId: string | null;
  readonly milestone: number | null;
  readonly offer: {
    readonly state: string;
    readonly _count: { readonly milestones: number; readonly orders: number };
  } | null;
};

/** Is there a milestone of the same offer that nobody has paid for yet? Each is sold once. */
export const hasMoreToFund = (offer: Milestoned['offer']): boolean =>
  offer?.state === 'accepted' && offer._count.orders < offer._count.milestones;

/**
 * Which milestone its buyer should fund now that this one is completed; null when none is left, when it is another order's
 * turn to lead there, or when nothing can be paid for (`offerSaleRefusal`): nobody is told to press what is refused.
 */
export async function fundableMilestone(
  via: Db,
  order: Milestoned,
  viewer: Viewer,
  active: boolean,
): Promise<number | null> {
  const { state, offerId, milestone, offer } = order;
  if (viewer !== 'buyer' || !active || state !== 'completed' || !offerId) return null;
  // Milestones are funded in their order, so as many are paid as the number of the last one.
  if (!hasMoreToFund(offer) || milestone === null || milestone !== offer?._count.orders)
    return null;
  return (await offerSaleRefusal(via, offerId)) === null ? milestone + 1 : null;
}

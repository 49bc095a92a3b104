import type { GigState } from '@/prisma/generated/client';
import type { OrderState } from './states';
import type { Viewer, WayOn } from './views';

type Ended = {
  readonly state: OrderState;
  readonly gig: { readonly slug: string | null; readonly state: GigState } | null;
  readonly seller: {
    readonly status: 'active' | 'suspended';
    readonly username: string;
    readonly name: string;
    readonly seller: { readonly paused: boolean } | null;
  };
};

/**
 * Where a buyer goes from a cancelled order: to its gig while that is on sale, else to its seller's page, else to the
 * search. Null for everybody else, and while the order is not cancelled. Pure.
 */
export function wayOn({ state, gig, seller }: Ended, viewer: Viewer): WayOn | null {
  if (state !== 'cancelled' || viewer !== 'buyer') return null;
  // The page of who is suspended, or sells no more, is not there.
  if (seller.status !== 'active' || !seller.seller) return { to: 'search' };
  return gig?.state === 'active' && gig.slug && !seller.seller.paused
    ? { to: 'gig', slug: gig.slug }
    : { to: 'seller', username: seller.username, name: seller.name };
}

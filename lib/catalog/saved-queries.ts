import { type Actor, requireReader } from '../platform/actor';
import { db } from '../platform/db';
import { gigLimits } from './limits';
import { type GigCard, gigCardSelect, toGigCard } from './views';

export type SavedGig = GigCard & {
  /** False: it pauses, or its seller does. */
  readonly takesOrders: boolean;
};

/** The gigs that a person keeps, last kept first. Those that are gone for good are left out. */
export async function listSavedGigs(actor: Actor): Promise<SavedGig[]> {
  const person = requireReader(actor);
  const rows = await db.savedGig.findMany({
    where: {
      personId: person.id,
      gig: { state: { in: ['active', 'paused'] }, seller: { status: 'active' } },
    },
    select: {
      gig: {
        select: {
          ...gigCardSelect,
          state: true,
          seller: {
            select: {
              ...gigCardSelect.seller.select,
              seller: { select: { level: true, ordersDone: true, paused: true } },
            },
          },
        },
      },
    },
    orderBy: [{ at: 'desc' }, { gigId: 'asc' }],
    take: gigLimits.savedMax,
  });
  return rows.map(({ gig }) => {
    const { state, ...card } = gig;
    return {
      ...toGigCard(card),
      takesOrders: state === 'active' && card.seller.seller?.paused === false,
    };
  });
}

import type { Prisma } from '@/prisma/generated/client';
import { type Actor, requireReader } from '../platform/actor';
import { db } from '../platform/db';
import { notFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { gigLimits } from './limits';
import type { SavedGig, SavedList } from './saved-views';
import { gigCardSelect, toGigCard } from './views';

/** Those that are gone for good are not shown. */
const stillThere = {
  state: { in: ['active', 'paused'] },
  seller: { status: 'active' },
} satisfies Prisma.GigWhereInput;

/** A person's named lists by name, with how many gigs stand on each. */
export async function listSavedLists(actor: Actor): Promise<SavedList[]> {
  const person = requireReader(actor);
  const rows = await db.savedList.findMany({
    where: { personId: person.id },
    select: {
      id: true,
      name: true,
      _count: { select: { gigs: { where: { saved: { gig: stillThere } } } } },
    },
    orderBy: { name: 'asc' },
    take: gigLimits.savedListsMax,
  });
  return rows.map(({ id, name, _count }) => ({ id, name, gigs: _count.gigs }));
}

/** The gigs that a person keeps, last kept first: all of them, or those on one named list of theirs. */
export async function listSavedGigs(actor: Actor, listId?: string): Promise<SavedGig[]> {
  const person = requireReader(actor);
  if (listId !== undefined && !isId(listId)) throw notFound('list');
  const rows = await db.savedGig.findMany({
    where: {
      personId: person.id,
      gig: stillThere,
      ...(listId ? { lists: { some: { listId } } } : {}),
    },
    select: {
      lists: { select: { listId: true } },
      gig: {
        select: {
          ...gigCardSelect,
          state: true,
          seller: {
            select: {
              ...gigCardSelect.seller.select,
              seller: { select: { ...gigCardSelect.seller.select.seller.select, paused: true } },
            },
          },
        },
      },
    },
    orderBy: [{ at: 'desc' }, { gigId: 'asc' }],
    take: gigLimits.savedMax,
  });
  return rows.map(({ gig, lists }) => {
    const { state, ...card } = gig;
    return {
      ...toGigCard(card),
      takesOrders: state === 'active' && card.seller.seller?.paused === false,
      listIds: lists.map((each) => each.listId),
    };
  });
}

import { marketplace } from '@/marketplace.config';
import { type Actor, requireReader } from '../platform/actor';
import { db } from '../platform/db';
import { notFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { canOpenInStudio } from './policy';
import { runningStates } from './running-states';
import {
  type StudioGig,
  type StudioGigLine,
  studioGigLineSelect,
  studioGigSelect,
} from './studio-views';

/** The actor's own gigs, the newest change first; deleted ones are gone. */
export async function listOwnGigs(actor: Actor): Promise<StudioGigLine[]> {
  const person = requireReader(actor);
  const gigs = await db.gig.findMany({
    where: { sellerId: person.id, state: { not: 'deleted' } },
    select: {
      ...studioGigLineSelect,
      _count: { select: { orders: { where: { state: { in: [...runningStates] } } } } },
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 200,
  });
  return gigs.map(({ _count, ...gig }) => ({ ...gig, openOrders: _count.orders }));
}

/** One's own gig with all that it says. Throws `not_found` for everyone else, and when it was deleted. */
export async function readOwnGig(
  actor: Actor,
  gigId: string,
): Promise<StudioGig & { openOrders: number }> {
  const person = requireReader(actor);
  if (!isId(gigId)) throw notFound('gig');
  const gig = await db.gig.findUnique({
    where: { id: gigId },
    select: {
      ...studioGigSelect,
      _count: { select: { orders: { where: { state: { in: [...runningStates] } } } } },
    },
  });
  if (!gig || !canOpenInStudio(person, gig)) throw notFound('gig');
  const { _count, ...rest } = gig;
  return { ...rest, openOrders: _count.orders };
}

/** What stands between a person and one more live gig. */
export type SellerStanding = {
  readonly emailVerified: boolean;
  /** Null: no seller's profile yet. */
  readonly level: keyof typeof marketplace.gigs.liveLimit | null;
  readonly live: number;
  readonly liveLimit: number;
};

/** How the actor stands as a seller of gigs. */
export async function readStanding(actor: Actor): Promise<SellerStanding> {
  const person = requireReader(actor);
  const [profile, live] = await Promise.all([
    db.sellerProfile.findUnique({ where: { personId: person.id }, select: { level: true } }),
    db.gig.count({ where: { sellerId: person.id, state: 'active' } }),
  ]);
  const level = profile?.level ?? null;
  return {
    emailVerified: person.emailVerified,
    level,
    live,
    liveLimit: marketplace.gigs.liveLimit[level ?? 'new'],
  };
}

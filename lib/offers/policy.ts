import type { AdminCause } from '@/lib/inbox/policy';
import { type Actor, requirePerson, requireReader } from '@/lib/platform/actor';
import { notFound } from '@/lib/platform/errors';
import { type OfferEventName, type OfferFacts, offerRefusal } from './states';

type Sides = { readonly buyerId: string; readonly sellerId: string };

export type OfferViewer = 'buyer' | 'seller' | 'admin';

/** What gives admins cause to read an offer: an order that was made from it, or what opens its conversation to them. */
export type OfferCause = 'ordered' | AdminCause;

/**
 * As whom this person sees the offer: its two sides, suspended ones too, and admins where there is a cause, for an offer is
 * said in a conversation that is not theirs. Everybody else: `not_found`.
 */
export function requireOfferReader(
  actor: Actor,
  offer: Sides,
  cause: OfferCause | null,
): OfferViewer {
  const person = requireReader(actor);
  if (person.id === offer.buyerId) return 'buyer';
  if (person.id === offer.sellerId) return 'seller';
  if (person.role === 'admin' && person.status === 'active' && cause) return 'admin';
  throw notFound('offer');
}

/** The person, who is this side of the offer and may act. To everybody else it does not exist. */
export function requireOfferSide(actor: Actor, offer: Sides, side: 'buyer' | 'seller') {
  const person = requirePerson(actor);
  if (person.id !== (side === 'buyer' ? offer.buyerId : offer.sellerId)) throw notFound('offer');
  return person;
}

const pressed = ['ask_change', 'decline', 'withdraw'] as const satisfies readonly OfferEventName[];
export type OfferPress = (typeof pressed)[number];

/** What this viewer can press on the offer's card now. */
export const allowedOn = (viewer: OfferViewer, offer: OfferFacts): OfferPress[] =>
  viewer === 'admin' ? [] : pressed.filter((event) => offerRefusal(event, viewer, offer) === null);

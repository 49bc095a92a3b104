import type { Actor } from '@/lib/platform/actor';

/** What a rule needs to know of the seller it is about. */
export type TopSubject = {
  readonly sellerId: string;
  readonly status: 'active' | 'suspended';
};

/** An active admin other than the seller: nobody puts themselves at the top, or judges their own case. */
const isOtherAdmin = (actor: Actor, seller: TopSubject): boolean =>
  actor.kind === 'person' &&
  actor.role === 'admin' &&
  actor.status === 'active' &&
  actor.id !== seller.sellerId;

/** May this actor give the word that the top level needs? To sellers who are not suspended. */
export const canGrantTop = (actor: Actor, seller: TopSubject): boolean =>
  isOtherAdmin(actor, seller) && seller.status === 'active';

/** May this actor take the word back? */
export const canWithdrawTop = (actor: Actor, seller: TopSubject): boolean =>
  isOtherAdmin(actor, seller);

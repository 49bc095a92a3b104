import type { Actor } from '../platform/actor';
import { canMove, type GigMoveName, type GigState, gigMoves } from './states';

/** What a policy needs to know of a gig. */
export type GigToJudge = { readonly sellerId: string; readonly state: GigState };

const isActive = (actor: Actor) => actor.kind === 'person' && actor.status === 'active';

/** Is it this person's own? Asked before everything else: not yours is not found. */
export const isOwnGig = (actor: Actor, gig: Pick<GigToJudge, 'sellerId'>): boolean =>
  actor.kind === 'person' && actor.id === gig.sellerId;

/** The seller's view of a gig in the studio, in every state but deleted; suspended people may still look. */
export const canOpenInStudio = (actor: Actor, gig: GigToJudge): boolean =>
  isOwnGig(actor, gig) && gig.state !== 'deleted';

/** Texts, prices and pictures: the seller, while the gig is theirs to offer. */
export const canEditGig = (actor: Actor, gig: GigToJudge): boolean =>
  isActive(actor) && isOwnGig(actor, gig) && gig.state !== 'deleted' && gig.state !== 'removed';

/** Category and subcategory are fixed by the first publication. */
export const canRecategorise = (actor: Actor, gig: GigToJudge): boolean =>
  canEditGig(actor, gig) && gig.state === 'draft';

/** May this person make this move, as far as person and state go? Completeness and limits are asked for apart. */
export function canMoveGig(actor: Actor, gig: GigToJudge, name: GigMoveName): boolean {
  if (!isActive(actor) || !canMove(name, gig.state)) return false;
  return gigMoves[name].by === 'admin'
    ? actor.kind === 'person' && actor.role === 'admin'
    : isOwnGig(actor, gig);
}

/** Anyone who is signed in may keep a gig that is on sale for later. */
export const canSaveGig = (actor: Actor, gig: GigToJudge): boolean =>
  isActive(actor) && gig.state === 'active';

import type { Actor } from '../platform/actor';
import type { Tx } from '../platform/db';
import { conflict, forbidden, notFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { canEditGig, isOwnGig } from './policy';
import { type GigMoveName, type GigState, gigMoves } from './states';

export type LockedGig = {
  readonly id: string;
  readonly sellerId: string;
  readonly state: GigState;
  readonly slug: string | null;
  readonly title: string;
  readonly category: string;
  readonly subcategory: string;
  readonly removedReason: string | null;
  readonly stateBeforeRemoval: GigState | null;
};

/** The gig, locked until the transaction ends. Throws `not_found` when there is none, or it was deleted. */
export async function lockGig(tx: Tx, gigId: string): Promise<LockedGig> {
  if (!isId(gigId)) throw notFound('gig');
  const rows = await tx.$queryRaw<LockedGig[]>`
    SELECT id, seller_id AS "sellerId", state::text AS state, slug, title, category, subcategory,
           removed_reason AS "removedReason", state_before_removal::text AS "stateBeforeRemoval"
      FROM gig WHERE id = ${gigId}::uuid FOR UPDATE`;
  const gig = rows[0];
  if (!gig || gig.state === 'deleted') throw notFound('gig');
  return gig;
}

/** One's own gig, locked. 'Not yours' reads as 'not found'. */
export async function lockOwnGig(tx: Tx, actor: Actor, gigId: string): Promise<LockedGig> {
  const gig = await lockGig(tx, gigId);
  if (!isOwnGig(actor, gig)) throw notFound('gig');
  return gig;
}

/** One's own gig, locked, for a change of what it says. Throws `forbidden` when it was taken down. */
export async function lockGigToEdit(tx: Tx, actor: Actor, gigId: string): Promise<LockedGig> {
  const gig = await lockOwnGig(tx, actor, gigId);
  if (!canEditGig(actor, gig))
    throw forbidden('This gig was taken down. It can be read, but not changed.');
  return gig;
}

/** Makes a move of the gig's life as a guarded write. Throws `conflict` when the table does not allow it from here. */
export async function moveGig(
  tx: Tx,
  gig: LockedGig,
  name: GigMoveName,
  at: Date,
  also: {
    /** Where the table leaves a choice. */
    state?: GigState;
    removedReason?: string | null;
    stateBeforeRemoval?: GigState | null;
    slug?: string;
    publishedAt?: Date;
  } = {},
): Promise<void> {
  const move = gigMoves[name];
  const moved = await tx.gig.updateMany({
    where: { id: gig.id, state: { in: [...move.from] } },
    data: { state: move.to, updatedAt: at, ...also },
  });
  if (moved.count === 0) throw conflict(move.otherwise);
}

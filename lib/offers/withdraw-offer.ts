import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { lockOffer } from './load-offer';
import { moveOffer } from './move-offer';
import { requireOfferSide } from './policy';
import { byOfferSchema } from './schema';
import { tellOffer } from './tell-offer';

/**
 * The seller takes an offer back, or of an accepted one the milestones that nobody has paid for: those that are paid go on
 * as orders. Refuses `conflict` when nothing of it can be taken back any more.
 */
export async function withdrawOffer(
  actor: Actor,
  input: z.input<typeof byOfferSchema>,
): Promise<void> {
  requirePerson(actor);
  const { offerId } = parse(byOfferSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const offer = await lockOffer(tx, offerId);
    requireOfferSide(actor, offer, 'seller');
    await moveOffer(tx, offer, { event: 'withdraw', party: 'seller', at });
    await tellOffer(tx, offer, 'withdrawn', at);
  });
}

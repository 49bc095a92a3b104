import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { lockOffer } from './load-offer';
import { moveOffer } from './move-offer';
import { requireOfferSide } from './policy';
import { sayOfOffer } from './say-of-offer';
import { declineOfferSchema } from './schema';
import { tellOffer } from './tell-offer';

/**
 * The buyer says no to an offer, with words that stand in the conversation or without. Refuses `conflict` when it is not
 * open any more.
 */
export async function declineOffer(
  actor: Actor,
  input: z.input<typeof declineOfferSchema>,
): Promise<void> {
  const buyer = requirePerson(actor);
  const { offerId, text, anyway } = parse(declineOfferSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const offer = await lockOffer(tx, offerId);
    requireOfferSide(actor, offer, 'buyer');
    await moveOffer(tx, offer, { event: 'decline', party: 'buyer', at });
    if (text) await sayOfOffer(tx, buyer, offer, { text, anyway }, at);
    await tellOffer(tx, offer, 'declined', at);
  });
}

import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import { lockOffer } from './load-offer';
import { moveOffer } from './move-offer';
import { requireOfferSide } from './policy';
import { sayOfOffer } from './say-of-offer';
import { askForChangeSchema } from './schema';
import { tellOffer } from './tell-offer';

/**
 * The buyer says what they would have otherwise: their words stand in the conversation, and the seller is asked for a new
 * offer. Until that comes this one can still be accepted as it is. Refuses `conflict` when it is not open any more or one has blocked the other, `invalid` at `anyway`
 * once for a phone, mail or handle.
 */
export async function askForChange(
  actor: Actor,
  input: z.input<typeof askForChangeSchema>,
): Promise<void> {
  const buyer = requirePerson(actor);
  const { offerId, text, anyway } = parse(askForChangeSchema, input);
  await countTry(`message:${buyer.id}`, marketplace.limits.messagesAnHour, 3600);
  const at = await now();
  await transaction(async (tx) => {
    const offer = await lockOffer(tx, offerId);
    requireOfferSide(actor, offer, 'buyer');
    await moveOffer(tx, offer, { event: 'ask_change', party: 'buyer', at, changeAsked: text });
    await sayOfOffer(tx, buyer, offer, { text, anyway }, at);
    await tellOffer(tx, offer, 'change_asked', at);
  });
}

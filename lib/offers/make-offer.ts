import type { z } from 'zod';
import { warnOfContacts } from '@/lib/inbox/contact-warning';
import { lockOwn, type OwnConversation } from '@/lib/inbox/own-conversation';
import { requireOpenConversation } from '@/lib/inbox/policy';
import { writeMessage } from '@/lib/inbox/write-message';
import { isOpenOffer, openOfferStates } from '@/lib/orders/offer-states';
import { type Actor, type Person, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { conflict, forbidden, invalid, notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import { type LockedOffer, lockOffer } from './load-offer';
import { moveOffer } from './move-offer';
import { requireOfferSide } from './policy';
import { makeOfferSchema, type NewOffer } from './schema';
import { tellOffer } from './tell-offer';

/** The same form sent again: the offer that it has made before. */
async function madeBefore(tx: Tx, seller: Person, offer: NewOffer): Promise<string | null> {
  const known = await tx.message.findUnique({
    where: { authorId_key: { authorId: seller.id, key: offer.key } },
    select: { offerId: true, conversationId: true },
  });
  if (known && !known.offerId) throw conflict('This was sent as a message already.');
  if (known && known.conversationId !== offer.conversationId)
    throw conflict('This was offered in another conversation already.');
  return known?.offerId ?? null;
}

/** Own, on sale, and with questions if they are to be asked. */
async function requireBasis(tx: Tx, seller: Person, offer: NewOffer): Promise<void> {
  if (!offer.gigId) return;
  const gig = await tx.gig.findUnique({
    where: { id: offer.gigId },
    select: { sellerId: true, state: true, _count: { select: { questions: true } } },
  });
  if (gig?.sellerId !== seller.id) throw notFound('gig');
  if (gig.state !== 'active')
    throw invalid({ gigId: 'This gig is not on sale. Choose another, or offer without one.' });
  if (offer.asksQuestions && gig._count.questions === 0)
    throw invalid({ asksQuestions: 'This gig asks no questions.' });
}

/** Seller in this conversation, at work, and nobody has blocked the other. */
async function requireOffering(tx: Tx, seller: Person, conversation: OwnConversation) {
  const { pair, own, other } = conversation;
  if (pair.sellerId !== seller.id) throw forbidden('An offer is made by the seller.');
  requireOpenConversation(own, { ...other, ...other.person });
  const profile = await tx.sellerProfile.findUnique({
    where: { personId: seller.id },
    select: { paused: true },
  });
  if (!profile) throw forbidden('Please become a seller first.');
  if (profile.paused)
    throw conflict('You are taking a break: nobody could accept it. Come back first, then offer.');
  const open = await tx.offer.count({
    where: { conversationId: conversation.id, state: { in: [...openOfferStates] } },
  });
  if (open >= marketplace.offers.openMax)
    throw conflict(`${open} offers are open here already. Take one back first.`);
}

/**
 * The offer that the new one takes the place of, locked: an offer is locked before its conversation. Whether it can still
 * be replaced is asked later, for a form that was sent before has done so already.
 */
async function lockReplaced(tx: Tx, seller: Person, offer: NewOffer): Promise<LockedOffer | null> {
  if (!offer.replaces) return null;
  const before = await lockOffer(tx, offer.replaces);
  requireOfferSide(seller, before, 'seller');
  if (before.conversationId !== offer.conversationId) throw notFound('offer');
  return before;
}

/** Taken back without a word of its own: the new offer says it. */
async function takeBackReplaced(tx: Tx, replaced: LockedOffer, at: Date): Promise<void> {
  if (!isOpenOffer(replaced.state))
    throw conflict('The offer that this one was to replace is not open any more.');
  await moveOffer(tx, replaced, { event: 'withdraw', party: 'seller', at });
}

async function writeOffer(
  tx: Tx,
  { id: conversationId, pair }: OwnConversation,
  offer: NewOffer,
  at: Date,
) {
  const { milestones, expiryDays, key: _k, anyway: _a, replaces: _r, ...row } = offer;
  return tx.offer.create({
    data: {
      ...row,
      conversationId,
      ...pair,
      currency: marketplace.currency,
      at,
      expiresAt: addDays(at, expiryDays),
      milestones: {
        create: milestones.map((milestone, index) => ({ ...milestone, position: index + 1 })),
      },
    },
    select: {
      id: true,
      buyerId: true,
      sellerId: true,
      title: true,
      priceCents: true,
      currency: true,
      state: true,
    },
  });
}

/** Everything that the buyer will read of it. */
const textOf = ({ title, included, milestones }: NewOffer): string =>
  [title, included, ...milestones.flatMap((each) => [each.title, each.included])].join('\n');

/**
 * The seller makes an offer in a conversation with a buyer: based on a gig of theirs that is on sale, or free; paid at once
 * or by milestones. It stands there as a message, until it is accepted by paying or its time is over. The same `key` is
 * the same offer. Refuses `invalid` by field, and at `anyway` once for a phone, mail or handle; `conflict` where one has
 * blocked the other, a side cannot act, or too many are open.
 */
export async function makeOffer(
  actor: Actor,
  input: z.input<typeof makeOfferSchema>,
): Promise<{ offerId: string }> {
  const seller = requirePerson(actor);
  const offer = parse(makeOfferSchema, input);
  await countTry(`message:${seller.id}`, marketplace.limits.messagesAnHour, 3600);
  const at = await now();
  return transaction(async (tx) => {
    const replaced = await lockReplaced(tx, seller, offer);
    const conversation = await lockOwn(tx, seller, offer.conversationId);
    const before = await madeBefore(tx, seller, offer);
    if (before) return { offerId: before };
    if (replaced) await takeBackReplaced(tx, replaced, at);
    await requireOffering(tx, seller, conversation);
    await requireBasis(tx, seller, offer);
    warnOfContacts(textOf(offer), offer.anyway);
    const made = await writeOffer(tx, conversation, offer, at);
    await writeMessage(tx, {
      conversationId: conversation.id,
      pair: conversation.pair,
      authorId: seller.id,
      text: `Offer: ${offer.title}`,
      at,
      key: offer.key,
      offerId: made.id,
    });
    await tellOffer(tx, made, 'made', at);
    return { offerId: made.id };
  });
}

import type { z } from 'zod';
import { adminCause } from '@/lib/inbox/admin-cause';
import { type AdminCause, requireConversationReader } from '@/lib/inbox/policy';
import { offerSaleRefusal } from '@/lib/orders/offer-sale';
import { canReadOrder } from '@/lib/orders/policy';
import { byNumberSchema } from '@/lib/orders/schema';
import { type Actor, type Person, requireReader } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { addDays, now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { isId } from '@/lib/platform/ids';
import { parse } from '@/lib/platform/parse';
import { type OfferCause, requireOfferReader, requireOfferSide } from './policy';
import { offerReviewSchema } from './schema';
import { type OfferRow, offerSelect, offerView } from './select';
import type { OfferReview, OfferView } from './views';

async function readRow(id: string) {
  const row = isId(id) ? await db.offer.findUnique({ where: { id }, select: offerSelect }) : null;
  if (!row) throw notFound('offer');
  return row;
}

const causeOf = ({ orders, ...pair }: OfferRow): Promise<OfferCause | null> =>
  orders.length > 0 ? Promise.resolve('ordered') : adminCause(pair);

const readingReasons: Readonly<Record<AdminCause, string>> = {
  reported: 'It was made in a conversation that one of its two people has reported.',
  disputed: 'It was made between two people who have a dispute.',
};

/** As with the conversation itself (`readReported`, `readDisputeTalk`): it is noted before they see it. */
const noteReading = (admin: Person, offer: OfferRow, cause: AdminCause, at: Date) =>
  transaction((tx) =>
    writeAudit(tx, admin, at, {
      act: 'offer.read',
      subject: 'conversation',
      subjectId: offer.conversationId,
      reason: readingReasons[cause],
      facts: { offerId: offer.id, title: offer.title },
    }),
  );

/**
 * An offer, for its two sides (suspended ones read too); for admins once an order was made from it, its conversation was
 * reported or the two have a dispute, the latter noted in the audit log. Refuses `not_found` to everybody else.
 */
export async function readOffer(actor: Actor, offerId: string): Promise<OfferView> {
  const person = requireReader(actor);
  const row = await readRow(offerId);
  const cause = await causeOf(row);
  const viewer = requireOfferReader(person, row, cause);
  const at = await now();
  if (viewer === 'admin' && cause && cause !== 'ordered') await noteReading(person, row, cause, at);
  return asSold(offerView(row, viewer, person.status === 'active', at));
}

/** What cannot be paid for now is not offered to be, and says why: the page asks what the use case refuses by. */
async function asSold(offer: OfferView): Promise<OfferView> {
  const refusal = offer.payable && (await offerSaleRefusal(db, offer.id));
  return refusal ? { ...offer, payable: null, notPayable: refusal } : offer;
}

/** So many a conversation shows; older ones have long been answered and have pages of their own. */
const offersShown = 100;

/** The offers of a conversation, by id, for its two people. Refuses `not_found` to everybody else. */
export async function offersOfConversation(
  actor: Actor,
  conversationId: string,
): Promise<ReadonlyMap<string, OfferView>> {
  const person = requireReader(actor);
  const conversation = isId(conversationId)
    ? await db.conversation.findUnique({
        where: { id: conversationId },
        select: { buyerId: true, sellerId: true },
      })
    : null;
  if (!conversation) throw notFound('conversation');
  requireConversationReader(person, conversation);
  const viewer = requireOfferReader(person, conversation, null);
  const at = await now();
  const rows = await db.offer.findMany({
    where: { conversationId },
    orderBy: { at: 'desc' },
    take: offersShown,
    select: offerSelect,
  });
  const active = person.status === 'active';
  const offers = await Promise.all(rows.map((row) => asSold(offerView(row, viewer, active, at))));
  return new Map(offers.map((offer) => [offer.id, offer]));
}

/**
 * The offer that an order is a milestone of, for the order's page: all milestones and what to fund next. Null when the
 * order is none. Refuses `not_found` to everybody who may not read the order.
 */
export async function milestonesOf(actor: Actor, orderNumber: string): Promise<OfferView | null> {
  const person = requireReader(actor);
  const { number } = parse(byNumberSchema, { number: orderNumber });
  const order = await db.order.findUnique({
    where: { number },
    select: { buyerId: true, sellerId: true, milestone: true, offerId: true },
  });
  if (!order || !canReadOrder(person, order)) throw notFound('order');
  return order.offerId && order.milestone !== null ? readOffer(person, order.offerId) : null;
}

/**
 * An offer as its buyer is about to pay for it, or for the milestone whose turn it is; one that is paid already or comes
 * later reads as closed. Refuses `not_found` to everybody but the buyer.
 */
export async function offerReview(
  actor: Actor,
  input: z.input<typeof offerReviewSchema>,
): Promise<OfferReview> {
  const { offerId, milestone } = parse(offerReviewSchema, input);
  const person = requireReader(actor);
  const row = await readRow(offerId);
  requireOfferSide(person, row, 'buyer');
  const at = await now();
  const offer = offerView(row, 'buyer', true, at);
  const asked = offer.parts.find(({ position }) => position !== null && position === milestone);
  const part = asked ?? offer.payable ?? offer.parts.at(-1);
  if (!part) throw notFound('offer');
  const asks = row.asksQuestions && (part.position ?? 1) === 1 && row.gigId;
  return {
    offer,
    part,
    closed: await whyClosed(offer, part.position, at),
    questions: asks ? await db.gigQuestion.count({ where: { gigId: asks } }) : 0,
    deliveryAt: addDays(at, part.deliveryDays),
    totalCents: part.priceCents + part.serviceFeeCents,
  };
}

async function whyClosed(offer: OfferView, position: number | null, at: Date) {
  const refusal = await offerSaleRefusal(db, offer.id);
  if (refusal) return refusal;
  if (offer.state !== 'accepted' && offer.expiresAt <= at)
    return 'The time of this offer is over. Ask the seller for a new one.';
  if (offer.payable?.position === position) return null;
  const funded = offer.parts.find((part) => part.position === position)?.funded;
  return funded ? 'This is paid already.' : 'The milestone before it comes first.';
}

import type { Tx } from '@/lib/platform/db';
import { formatMoney } from '@/lib/platform/money';
import { tellEach } from '@/lib/platform/tell';
import { momentText } from '@/lib/platform/time-zones';
import type { LockedOrder } from './load-order';
import { moneyWords } from './money-words';
import type { OrderEventName } from './moves';
import { reminderWords } from './reminder-words';
import { both, type EventFacts, type Sentence, type WordOf, workOf } from './sentence';
import type { Party } from './states';
import { autoAcceptAt } from './timers';

type Told =
  | OrderEventName
  | 'unwanted_payment'
  | 'failed_payment'
  | 'message'
  | 'lapse_extension'
  | 'lapse_extra'
  | keyof typeof reminderWords
  | 'review_waits'
  | 'reviews_published'
  | 'review_reply';
/** What happens with nobody to tell of it, and why. */
export const toldToNobody = {
  abandon: 'Who left the payment page knows it, and the seller never heard of the order.',
  clear_tip: 'The tip itself was told; it goes out with the next payout, which is told too.',
} as const satisfies Partial<Record<OrderEventName, string>>;

/** A sentence, and the day that the work is promised for. */
const promised = (order: LockedOrder, sentence: string) => (zone: string) =>
  order.dueAt ? `${sentence} It is promised for ${momentText(order.dueAt, zone)}.` : sentence;

/** What the seller hears of a new order: from a gig's page, an offer that is accepted, a further milestone of one. */
function boughtFromSeller(order: LockedOrder): Sentence {
  const price = formatMoney(order.priceCents, order.currency);
  const { title, milestone } = order;
  if (!order.offerId)
    return {
      title: `New order: ${workOf(order)}`,
      body: `Somebody bought “${title}” for ${price}.`,
    };
  if (milestone === null || milestone === 1)
    return {
      title: `Your offer is accepted: ${workOf(order)}`,
      body: `${price} for “${title}” is paid and held.`,
    };
  return {
    title: `Milestone ${milestone} is funded: ${workOf(order)}`,
    body: `${price} for “${title}” is paid and held. You can go on.`,
  };
}

/** Who is told what, for each event. An event that is not here tells nobody. */
export const orderWords: Partial<Record<Told, WordOf>> = {
  ...moneyWords,
  ...reminderWords,
  pay: (order) => ({
    buyer: {
      title: `You ordered ${workOf(order)}`,
      body:
        order.state === 'awaiting_requirements'
          ? `You paid ${formatMoney(order.priceCents + order.serviceFeeCents, order.currency)} for “${order.title}”. The money is held until you accept the work. Please answer the seller’s questions, so that the work can start.`
          : `You paid ${formatMoney(order.priceCents + order.serviceFeeCents, order.currency)} for “${order.title}”. The money is held until you accept the work.`,
    },
    seller: boughtFromSeller(order),
  }),
  unwanted_payment: (order) => ({
    buyer: {
      title: `A payment for ${workOf(order)} goes back to you`,
      body: 'It arrived when the order could not take it any more. The whole amount goes back to the card that paid.',
    },
  }),
  failed_payment: (order) => ({
    buyer: {
      title: `Your bank did not pay for ${workOf(order)}`,
      body: 'The payment that was under way has failed, and nothing was taken. You can order again and pay in another way.',
    },
  }),
  win_chargeback: (order) =>
    both({
      title: `${workOf(order)} goes on`,
      body: 'The bank has looked at the payment and left it as it was. All clocks go on from where they stood.',
    }),
  lose_chargeback: (order) => ({
    buyer: {
      title: `Your bank has decided about ${workOf(order)}`,
      body: 'It has given you the payment back. The order is closed on our side.',
    },
    seller: {
      title: `The bank decided for the buyer on ${workOf(order)}`,
      body: 'The payment stays with the buyer. It does not count in your record; the order’s page shows where each cent is.',
    },
  }),
  submit_requirements: (order) => ({
    seller: {
      title: `${workOf(order)} can start`,
      body: promised(order, 'The buyer has answered your questions.'),
    },
  }),
  start_without: (order) => ({
    buyer: {
      title: `${workOf(order)} has started`,
      body: 'The seller started without your answers. You can still send them as a message.',
    },
  }),
  deliver: (order, until, { sellerName }) => ({
    buyer: {
      title: `${sellerName} delivered ${workOf(order)}`,
      body: (zone) =>
        `Have a look at the work. If you say nothing, it is accepted on ${momentText(autoAcceptAt(until, false, order.terms), zone)}.`,
    },
  }),
  become_late: (order) =>
    both({
      title: `${workOf(order)} is late`,
      body: `The promised time has passed. After ${order.terms.lateBuyerMayCancelHours} hours the buyer may cancel.`,
    }),
  request_extension: (order) =>
    both({
      title: `More days are asked for on ${workOf(order)}`,
      body: `Without an answer in ${order.terms.extensionAnswerHours} hours the old date holds.`,
    }),
  accept_extension: (order) =>
    both({
      title: `${workOf(order)} has a new date`,
      body: promised(order, 'Both sides agreed to more days.'),
    }),
  decline_extension: (order) =>
    both({
      title: `The date of ${workOf(order)} stays`,
      body: 'The request for more days was declined.',
    }),
  lapse_extension: (order) =>
    both({
      title: `The date of ${workOf(order)} stays`,
      body: 'Nobody answered the request for more days in time.',
    }),
  request_revision: (order) => ({
    seller: {
      title: `A revision is asked for on ${workOf(order)}`,
      body: 'The buyer has written what should be changed.',
    },
  }),
  look_longer: (order) => ({
    seller: {
      title: `The buyer takes more time on ${workOf(order)}`,
      body: `If they say nothing more, it is accepted ${order.terms.lookLongerDays} days later.`,
    },
  }),
  decline_proposal: (order) =>
    both({ title: `${workOf(order)} goes on`, body: 'The proposal to cancel was declined.' }),
  lapse_proposal: (order) =>
    both({
      title: `${workOf(order)} goes on`,
      body: 'Nobody answered the proposal to cancel, and nothing has been delivered: the order stays as it was.',
    }),
  withdraw_proposal: (order) =>
    both({ title: `${workOf(order)} goes on`, body: 'The proposal to cancel was taken back.' }),
  close_extra: (order) =>
    both({
      title: `An extra on ${workOf(order)} is off the table`,
      body: 'The offer was declined or taken back. Nothing is charged for it.',
    }),
  lapse_extra: (order) =>
    both({
      title: `An extra on ${workOf(order)} is offered no longer`,
      body: 'It was not bought in time. Nothing is charged for it; a new one can be offered.',
    }),
  open_dispute: (order) =>
    both({
      title: `A dispute is open on ${workOf(order)}`,
      body: `All clocks have stopped and the money stays where it is. The other side has ${order.terms.disputeAnswerDays} days to answer.`,
    }),
  answer_dispute: (order) =>
    both({
      title: `The dispute on ${workOf(order)} is answered`,
      body: 'An admin now reads both stories and decides.',
    }),
  dispute_unanswered: (order) =>
    both({
      title: `The dispute on ${workOf(order)} goes to an admin`,
      body: 'The time to answer is over; an admin decides with what there is.',
    }),
  review_waits: (order) =>
    both({
      title: `There is a review of ${workOf(order)} for you`,
      body: `You can read it as soon as you have written yours, or ${order.terms.reviewDays} days after completion.`,
    }),
  reviews_published: (order) =>
    both({
      title: `The reviews of ${workOf(order)} are public`,
      body: 'Have a look at what was said.',
    }),
  review_reply: (order) => ({
    buyer: {
      title: `The seller replied to your review of ${workOf(order)}`,
      body: 'The reply stands below your review.',
    },
  }),
  message: (order) =>
    both({ title: `New message about ${workOf(order)}`, body: `About “${order.title}”.` }),
};

type Dashed<S extends string> = S extends `${infer A}_${infer B}` ? `${A}-${Dashed<B>}` : S;

/** The kind of notification that an event is; one without a group in told-kinds.ts is an error of types here. */
export const kindOfEvent = (event: Told) =>
  `order-${event.replaceAll('_', '-')}` as `order-${Dashed<Exclude<Told, keyof typeof toldToNobody>>}`;

/**
 * What the newest event of this name wrote down, in this very transaction, where its words tell a sum; who has delivered,
 * where they name them.
 */
async function factsOf(tx: Tx, order: LockedOrder, event: Told): Promise<EventFacts> {
  if (event === 'deliver') {
    const where = { id: order.sellerId };
    const { name } = await tx.person.findUniqueOrThrow({ where, select: { name: true } });
    return { sellerName: name };
  }
  if (!(event in moneyWords)) return {};
  const newest = await tx.orderEvent.findFirst({
    where: { orderId: order.id, kind: event },
    orderBy: { id: 'desc' },
    select: { facts: true },
  });
  return (newest?.facts ?? {}) as EventFacts;
}

/**
 * Tells the sides of an order what has happened, in the app and by mail, inside the caller's transaction. Titles
 * begin with the matter, and end with the order's number. Whoever did it themselves (`by`) is not told. `cause` makes repeatable events distinct; the same cause tells once. `until`: the end
 * that a reminder tells of.
 */
export async function tellOrder(
  tx: Tx,
  order: LockedOrder,
  event: Told,
  at: Date,
  cause = '',
  by?: Party,
  until = at,
): Promise<void> {
  const word = orderWords[event]?.(order, until, await factsOf(tx, order, event));
  if (!word) return;
  const words = (['buyer', 'seller'] as const).flatMap((side) => {
    const sentence = word[side];
    if (!sentence || side === by) return [];
    return [
      {
        personId: side === 'buyer' ? order.buyerId : order.sellerId,
        kind: kindOfEvent(event),
        title: `${sentence.title} · ${order.number}`,
        body: sentence.body,
        path: `/orders/${order.number}`,
        cause: `${event}:${order.id}:${cause}`,
        at,
      },
    ];
  });
  await tellEach(tx, words);
}

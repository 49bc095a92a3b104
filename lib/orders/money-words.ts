import { formatMoney } from '@/lib/platform/money';
import { refundOfPercent } from './divide-order';
import type { LockedOrder } from './load-order';
import { both, type EventFacts, type Word, type WordOf, workOf } from './sentence';

/** What people read where money moves or may move: how much. The sums are those that the event itself wrote down. */

const sumIn = (order: LockedOrder, facts: EventFacts, name: string): string | null => {
  const cents = facts[name];
  return typeof cents === 'number' ? formatMoney(cents, order.currency) : null;
};

/** ' $21.00', or nothing where nothing was written down. */
const spaced = (sum: string | null): string => (sum ? ` ${sum}` : '');

/** A cancellation with everything back to the buyer. */
const goesBack = (order: LockedOrder, facts: EventFacts): string => {
  const sum = sumIn(order, facts, 'refundCents');
  return sum ? `The buyer gets ${sum} back.` : 'The buyer gets everything back.';
};

const getsBack = (order: LockedOrder, facts: EventFacts): string => {
  const sum = sumIn(order, facts, 'refundCents');
  return sum ? `You get ${sum} back, to the card that paid.` : 'You get everything back.';
};

/** What each side has of an order that ended; the lead alone where no parts were written down. */
function divided(
  order: LockedOrder,
  facts: EventFacts,
  { title, lead }: { readonly title: string; readonly lead: string },
): Word {
  const back = sumIn(order, facts, 'refundCents');
  const left = sumIn(order, facts, 'sellerCents');
  if (!back || !left) return both({ title, body: lead });
  const all = (buyer: string, seller: string): Word => ({
    buyer: { title, body: `${lead} ${buyer}` },
    seller: { title, body: `${lead} ${seller}` },
  });
  if (facts.refundCents === 0) return all('The money goes to the seller.', `${left} is yours.`);
  if (facts.sellerCents === 0) return all(getsBack(order, facts), goesBack(order, facts));
  return all(
    `${back} goes back to you, ${left} to the seller.`,
    `${left} is yours, ${back} goes back to the buyer.`,
  );
}

const cancelled = (order: LockedOrder): string => `${workOf(order)} was cancelled`;

export const moneyWords = {
  charge_back: (order, _, facts) => {
    const sum = sumIn(order, facts, 'amountCents');
    return {
      buyer: {
        title: `Your bank is looking at ${workOf(order)}`,
        body: `It has taken your payment${sum ? ` of ${sum}` : ''} back while it decides. Everything about the order waits until then. If this was a mistake, tell your bank.`,
      },
      seller: {
        title: `A payment for ${workOf(order)} was taken back by the bank`,
        body: `The buyer’s bank questions ${sum ?? 'it'}. We tell the bank what was agreed and delivered. Until it decides, all clocks stand still and the money of this order waits. If the order is open, please do no more work on it.`,
      },
    };
  },
  admin_refund: (order, _, facts) => ({
    buyer: {
      title: `Money of ${workOf(order)} goes back to you`,
      body: `An admin has decided that you get${spaced(sumIn(order, facts, 'refundCents'))} back. The reason stands on the order’s page.`,
    },
    seller: {
      title: `Money of ${workOf(order)} goes back to the buyer`,
      body: `An admin has decided that the buyer gets${spaced(sumIn(order, facts, 'refundCents'))} back. The reason, and your part of it, stand on the order’s page.`,
    },
  }),
  cancel_unstarted: (order, _, facts) => ({
    seller: {
      title: cancelled(order),
      body: `The buyer cancelled before the work started. ${goesBack(order, facts)} Nobody is at fault.`,
    },
  }),
  cancel_unanswered: (order, _, facts) => ({
    buyer: {
      title: cancelled(order),
      body: `The seller’s questions stayed unanswered. ${getsBack(order, facts)}`,
    },
  }),
  lapse_unstarted: (order, _, facts) => ({
    buyer: { title: cancelled(order), body: `It was never started. ${getsBack(order, facts)}` },
    seller: { title: cancelled(order), body: `It was never started. ${goesBack(order, facts)}` },
  }),
  undo_purchase: (order, _, facts) => ({
    seller: {
      title: `${workOf(order)} was undone`,
      body: `The buyer undid the purchase right after paying. ${goesBack(order, facts)} Nobody is at fault.`,
    },
  }),
  cancel_late: (order, _, facts) => ({
    seller: {
      title: cancelled(order),
      body: `It was late and nothing had been delivered. ${goesBack(order, facts)}`,
    },
  }),
  offer_extra: (order, _, facts) => ({
    buyer: {
      title: `An extra is offered on ${workOf(order)}`,
      body: sumIn(order, facts, 'priceCents')
        ? `It costs${spaced(sumIn(order, facts, 'priceCents'))}. Have a look at what the seller offers.`
        : 'Have a look at what the seller offers and what it costs.',
    },
  }),
  pay_extra: (order, _, facts) => ({
    seller: {
      title: `An extra was bought on ${workOf(order)}`,
      body: `${sumIn(order, facts, 'priceCents') ?? 'It'} is paid and held with the order.`,
    },
  }),
  accept: (order, _, facts) => ({
    seller: {
      title: `${workOf(order)} is accepted`,
      body: `${sumIn(order, facts, 'sellerCents') ?? 'The money'} is yours and clears in ${order.terms.clearingDays} days.`,
    },
    buyer: {
      title: `${workOf(order)} is completed`,
      body: 'How was it? Your review helps others to choose.',
    },
  }),
  propose_cancel: (order, _, facts) => {
    const percent = facts.refundPercent;
    const back =
      typeof percent === 'number'
        ? ` ${formatMoney(refundOfPercent(order.priceCents, percent), order.currency)} of the price would go back to the buyer.`
        : '';
    return both({
      title: `A cancellation of ${workOf(order)} is proposed`,
      body: `It waits ${order.terms.proposalAnswerHours} hours for an answer.${back}`,
    });
  },
  accept_proposal: (order, _, facts) =>
    divided(order, facts, {
      title: `${workOf(order)} is ended by agreement`,
      lead: 'The money was divided as proposed.',
    }),
  agree_dispute: (order, _, facts) =>
    divided(order, facts, {
      title: `The dispute on ${workOf(order)} is over`,
      lead: 'Both sides agreed.',
    }),
  settle_dispute: (order, _, facts) =>
    divided(order, facts, {
      title: `The dispute on ${workOf(order)} is decided`,
      lead: 'The decision and its reasons stand on the order’s page.',
    }),
  clear: (order, _, facts) => ({
    seller: {
      title: `Money of ${workOf(order)} has cleared`,
      body: `${sumIn(order, facts, 'clearedCents') ?? 'It'} goes out with your next payout.`,
    },
  }),
  tip: (order, _, facts) => ({
    seller: {
      title: `You got a tip on ${workOf(order)}`,
      body: `${sumIn(order, facts, 'amountCents') ?? 'It'}, and all of it is yours.`,
    },
  }),
  admin_cancel: (order, _, facts) => ({
    buyer: {
      title: `${workOf(order)} was cancelled by an admin`,
      body: `${getsBack(order, facts)} The reason stands in the order’s timeline.`,
    },
    seller: {
      title: `${workOf(order)} was cancelled by an admin`,
      body: `${goesBack(order, facts)} The reason stands in the order’s timeline.`,
    },
  }),
  admin_complete: (order, _, facts) =>
    divided(order, facts, {
      title: `${workOf(order)} was completed by an admin`,
      lead: 'The reason stands in the order’s timeline.',
    }),
  admin_split: (order, _, facts) =>
    divided(order, facts, {
      title: `${workOf(order)} was divided by an admin`,
      lead: 'The reason stands in the order’s timeline.',
    }),
} satisfies Record<string, WordOf>;

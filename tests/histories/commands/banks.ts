import fc from 'fast-check';
import { answerChargeback } from '@/lib/payments/answer-chargeback';
import { clearFraudWarning } from '@/lib/payments/fraud-warning';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { pick } from '../aim';
import type { Known } from '../known';
import { tellSandbox } from '../sandbox-orders';
import type { Deed } from '../step';

const nth = fc.nat({ max: 11 });
const paid = (known: Known) => known.payments.filter(({ chargeId }) => chargeId);

/** A buyer's bank takes a payment back, or asks about it first. */
export const takesBack: fc.Arbitrary<Deed> = fc
  .tuple(nth, fc.boolean())
  .map(([which, inquiry]) => ({
    name: inquiry ? 'a bank asks about a payment' : 'a bank takes a payment back',
    may: (known) => (paid(known).length > 0 ? 'perhaps' : null),
    async do(stage, known) {
      const payment = pick(paid(known), which);
      stage.tell(`the payment of ${payment?.leg} ${payment?.id}`);
      return tellSandbox('dispute', { charge: payment?.chargeId, inquiry });
    },
  }));

const running = (known: Known) =>
  known.chargebacks.filter(({ state }) => ['inquiry', 'open', 'answered'].includes(state));

/** The bank decides, or goes from a question to a chargeback. */
export const decides: fc.Arbitrary<Deed> = fc
  .tuple(nth, fc.constantFrom('won', 'won', 'lost', 'escalate'))
  .map(([which, outcome]) => ({
    name: `the bank ends its case: ${outcome}`,
    may: (known) => (running(known).length > 0 ? 'perhaps' : null),
    do: (_stage, known) =>
      tellSandbox('dispute', { dispute: pick(running(known), which)?.stripeId, outcome }),
  }));

/** An admin tells the bank what happened, or accepts. */
export const answersBank: fc.Arbitrary<Deed> = fc
  .record({ which: nth, accepts: fc.boolean(), byAdmin: fc.constantFrom(true, true, true, false) })
  .map(({ which, accepts, byAdmin }) => ({
    name: `${byAdmin ? 'Ada' : 'Ana'} ${accepts ? 'accepts a chargeback' : 'sends the bank evidence'}`,
    may(known) {
      const row = pick(known.chargebacks, which);
      if (!row) return null;
      const open = row.state === 'open' || row.state === 'inquiry';
      return byAdmin && open && !row.answer ? 'yes' : 'no';
    },
    async do(stage, known) {
      const row = pick(known.chargebacks, which);
      if (!row) throw new Error('no chargeback');
      const evidence = 'Here is the cat as it was agreed, with all messages.';
      await answerChargeback(byAdmin ? stage.people.ada : stage.as(known, stage.people.ana), {
        chargebackId: row.id,
        ...(accepts ? { answer: 'accept' } : { answer: 'send', evidence }),
      });
      return 'answered';
    },
  }));

/** The card network warns of fraud. */
export const warns: fc.Arbitrary<Deed> = nth.map((which) => ({
  name: 'the card network warns of fraud',
  may: (known) => (paid(known).length > 0 ? 'perhaps' : null),
  do: (_stage, known) =>
    tellSandbox('fraud-warning', { charge: pick(paid(known), which)?.chargeId }),
}));

/** An admin has looked at a warning. */
export const clearsWarning: fc.Arbitrary<Deed> = nth.map((which) => {
  const warned = (known: Known) => known.payments.filter(({ warned }) => warned);
  return {
    name: 'Ada clears a warning of fraud',
    may: (known) => (warned(known).length > 0 ? 'yes' : null),
    async do(stage, known) {
      const payment = pick(warned(known), which);
      const reason = 'The card is the buyer’s own.';
      await clearFraudWarning(stage.people.ada, { paymentId: payment?.id ?? '', reason });
      return 'cleared';
    },
  };
});

/** Money that no order moves: the operator tops up, Stripe charges for something. */
export const movesBalance: fc.Arbitrary<Deed> = fc
  .constantFrom(
    { type: 'topup', amount: 50_000 },
    { type: 'stripe_fee', amount: -200 },
    { type: 'adjustment', amount: -1 },
  )
  .map((movement) => ({
    name: `Stripe’s balance moves by itself: ${movement.type}`,
    may: () => 'perhaps',
    do(stage) {
      stage.disturbed = true;
      return tellSandbox('adjust', movement);
    },
  }));

/** What moved Stripe's balance is compared with the book, at another moment than the calendar's own. */
export const reconciles: fc.Arbitrary<Deed> = fc.constant({
  name: 'the book is reconciled with Stripe',
  may: () => 'perhaps',
  async do() {
    await enqueue(db, 'reconcile-balance', {}, { key: 'test:reconcile-balance' });
    return 'asked for';
  },
});

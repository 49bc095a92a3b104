import { z } from 'zod';
import { emit } from '../events/emit';
import { post } from '../money/balance';
import { schedulePayout } from '../money/payout-schedule';
import { failPayout } from '../money/payouts';
import { decide } from '../payments/accounts';
import { closeDispute, escalate, openDispute, warnOfFraud } from '../payments/dispute';
import { failRefund, settleRefund } from '../payments/refund';
import { showAccount } from '../resources/account-view';
import { showBalanceTransaction } from '../resources/balance-transaction-view';
import { showDispute } from '../resources/dispute-view';
import { showFraudWarning } from '../resources/fraud-warnings';
import { showPayout } from '../resources/payout-view';
import { showRefund } from '../resources/refund-view';
import type { World } from '../world';
import { ControlError, type ControlRoute, count, need, order, yes } from './order';

const dispute = z.object({
  charge: z.string().optional(),
  payment_intent: z.string().optional(),
  dispute: z.string().optional(),
  reason: z.string().default('fraudulent'),
  inquiry: yes.default(false),
  outcome: z.enum(['won', 'lost', 'escalate']).optional(),
});

function disputeOrOutcome(world: World, input: z.output<typeof dispute>): object {
  if (input.dispute) {
    const row = need(world.store.get('disputes', input.dispute), 'dispute');
    if (!input.outcome) throw new ControlError(400, 'Say the outcome: won, lost or escalate.');
    const done =
      input.outcome === 'escalate'
        ? escalate(world, row)
        : closeDispute(world, row.id, input.outcome);
    return showDispute(world, done ?? row);
  }
  const intent = world.store.get('payment_intents', input.payment_intent ?? '');
  const id = input.charge ?? intent?.latest_charge ?? '';
  const charge = need(world.store.get('charges', id), 'charge');
  if (charge.status !== 'succeeded') {
    throw new ControlError(409, 'Only a charge that succeeded can be disputed.');
  }
  if (charge.disputed) throw new ControlError(409, 'This charge is disputed already.');
  return showDispute(world, openDispute(world, charge, input.reason, input.inquiry));
}

const payoutFailure = z.object({
  payout: z.string().optional(),
  account: z.string().optional(),
  fail: yes.default(true),
});

function failPayouts(world: World, input: z.output<typeof payoutFailure>): object {
  if (input.payout) {
    const payout = need(world.store.get('payouts', input.payout), 'payout');
    if (payout.status === 'failed' || payout.status === 'canceled') {
      throw new ControlError(409, `The payout is ${payout.status} already.`);
    }
    world.timers.cancel('payout-arrives', payout.id);
    return showPayout(failPayout(world, payout));
  }
  const account = need(world.store.get('accounts', input.account ?? ''), 'account');
  const bank = need(account.bank_account, 'bank account');
  const changed = world.store.patch('accounts', account.id, {
    bank_account: { ...bank, payoutOutcome: input.fail ? 'failed' : 'paid' },
  });
  schedulePayout(world, account.id);
  return showAccount(changed);
}

const adjustment = z.object({
  amount: count,
  type: z.enum(['adjustment', 'stripe_fee', 'topup']).default('adjustment'),
  description: z.string().default('ADJUSTMENT'),
});

/** Something of Stripe's own that touches the platform's balance and has no object that we could ask about. */
function adjust(world: World, input: z.output<typeof adjustment>): object {
  const row = post(world, {
    account: world.platform,
    amount: input.amount,
    currency: world.store.get('accounts', world.platform)?.default_currency ?? 'usd',
    type: input.type,
    reporting_category: input.type === 'stripe_fee' ? 'fee' : input.type,
    source: null,
    description: input.description,
  });
  return showBalanceTransaction(row);
}

const refund = z.object({ refund: z.string(), outcome: z.enum(['succeeded', 'failed']) });

function endRefund(world: World, input: z.output<typeof refund>): object {
  need(world.store.get('refunds', input.refund), 'refund');
  if (input.outcome === 'failed') failRefund(world, input.refund);
  else settleRefund(world, input.refund);
  return showRefund(need(world.store.get('refunds', input.refund), 'refund'));
}

function deauthorize(world: World, { account }: { account: string }): object {
  need(world.store.get('accounts', account), 'account');
  emit(world, 'account.application.deauthorized', account, {
    id: 'ca_minnow',
    object: 'application',
    name: 'Minnow',
  });
  world.store.patch('accounts', account, { deleted: true, payouts_enabled: false });
  return { account };
}

const verdict = z.object({
  account: z.string(),
  verdict: z.enum(['restrict', 'reject', 'approve', 'ask_for_more']).default('restrict'),
});

/** What banks, card holders and Stripe itself do, on order. */
export const moneyOrders: ControlRoute[] = [
  order(
    '/_sandbox/dispute',
    'Open a dispute {charge | payment_intent, reason, inquiry}, or end one {dispute, outcome: won | lost | escalate}',
    dispute,
    disputeOrOutcome,
  ),
  order(
    '/_sandbox/fraud-warning',
    'Early fraud warning for {charge}',
    z.object({ charge: z.string() }),
    (world, { charge }) => {
      need(world.store.get('charges', charge), 'charge');
      return showFraudWarning(need(warnOfFraud(world, charge), 'charge'));
    },
  ),
  order('/_sandbox/refund', 'End a {refund}: {outcome: succeeded | failed}', refund, endRefund),
  order(
    '/_sandbox/refunds-need-funds',
    'Let refunds beyond the available balance wait for funds: {on}',
    z.object({ on: yes }),
    (world, { on }) => {
      world.store.put('meta', { id: 'refunds_need_funds', value: on });
      return { on };
    },
  ),
  order(
    '/_sandbox/adjust',
    'Stripe moves the platform’s balance by itself: {amount, type: adjustment | stripe_fee | topup}',
    adjustment,
    adjust,
  ),
  order(
    '/_sandbox/payout-failure',
    'Fail a {payout} now, or the coming ones of an {account}; {fail: false} mends its bank',
    payoutFailure,
    failPayouts,
  ),
  order(
    '/_sandbox/restrict',
    'Stripe decides about an {account}: {verdict: restrict | ask_for_more | reject | approve}',
    verdict,
    (world, input) => {
      need(world.store.get('accounts', input.account), 'account');
      return showAccount(decide(world, input.account, input.verdict));
    },
  ),
  order(
    '/_sandbox/deauthorize',
    'The seller cuts the connection: {account}',
    z.object({ account: z.string() }),
    deauthorize,
  ),
];

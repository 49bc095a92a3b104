import { cardOf } from '../cards/test-cards';
import { emit } from '../events/emit';
import { balanceOf, post } from '../money/balance';
import { showCharge } from '../resources/charge-view';
import { showRefund } from '../resources/refund-view';
import { newId } from '../store/ids';
import type { ChargeRow, RefundRow } from '../store/rows/payments';
import type { World } from '../world';
import { closeInquiry } from './dispute';

/** The test cards whose refunds change later do so after this time of the sandbox's clock. */
export const refundSettlesSeconds = 60;

/** Refund of a charge as far as it is known to be allowed. The processing fee is not given back. */
export function refundCharge(
  world: World,
  charge: ChargeRow,
  fields: Pick<RefundRow, 'amount' | 'reason' | 'metadata'>,
): RefundRow {
  const behaviour = refundBehaviour(world, charge);
  const short = lacksFunds(world, charge, fields.amount);
  const id = newId('re');
  const row = world.store.put('refunds', {
    ...fields,
    id,
    created: world.clock.now(),
    account: charge.account,
    currency: charge.currency,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    customer: charge.customer,
    payment_method: charge.payment_method,
    balance_transaction: short ? null : take(world, charge, fields.amount, id),
    failure_balance_transaction: null,
    status: short || behaviour === 'pending' ? 'pending' : 'succeeded',
    pending_reason: short ? 'insufficient_funds' : behaviour === 'pending' ? 'processing' : null,
    failure_reason: null,
    source_transfer_reversal: null,
  });
  const refunded = world.store.patch('charges', charge.id, {
    amount_refunded: charge.amount_refunded + fields.amount,
  });
  emit(world, 'refund.created', row.account, showRefund(row));
  emit(world, 'charge.refunded', row.account, showCharge(world, refunded), {
    amount_refunded: charge.amount_refunded,
  });
  if (behaviour)
    world.timers.schedule(`refund-${behaviour}`, row.id, world.clock.now() + refundSettlesSeconds);
  if (refunded.amount_refunded >= refunded.amount_captured) closeInquiry(world, charge.id);
  return row;
}

/** A refund that waited is carried out now. */
export function settleRefund(world: World, id: string): void {
  const before = world.store.get('refunds', id);
  const charge = before && world.store.get('charges', before.charge);
  if (!before || !charge || before.status !== 'pending') return;
  if (before.pending_reason === 'insufficient_funds' && lacksFunds(world, charge, before.amount))
    return;
  const row = world.store.patch('refunds', id, {
    status: 'succeeded',
    pending_reason: null,
    balance_transaction: before.balance_transaction ?? take(world, charge, before.amount, id),
  });
  emit(world, 'refund.updated', row.account, showRefund(row), { status: 'pending' });
  emit(world, 'charge.refund.updated', row.account, showRefund(row), { status: 'pending' });
}

/** The bank sends a refund back: the money is the platform's again, and the charge is not refunded. */
export function failRefund(world: World, id: string, reason = 'lost_or_stolen_card'): void {
  const before = world.store.get('refunds', id);
  const charge = before && world.store.get('charges', before.charge);
  if (!before || !charge || before.status === 'failed' || before.status === 'canceled') return;
  const back = before.balance_transaction
    ? post(world, {
        account: before.account,
        amount: before.amount,
        currency: before.currency,
        type: 'refund_failure',
        reporting_category: 'refund_failure',
        source: before.id,
        description: 'REFUND FAILED',
      })
    : undefined;
  const row = world.store.patch('refunds', id, {
    status: 'failed',
    pending_reason: null,
    failure_reason: reason,
    failure_balance_transaction: back?.id ?? null,
  });
  world.store.patch('charges', charge.id, {
    amount_refunded: charge.amount_refunded - before.amount,
  });
  emit(world, 'refund.failed', row.account, showRefund(row), { status: before.status });
  emit(world, 'refund.updated', row.account, showRefund(row), { status: before.status });
  emit(world, 'charge.refund.updated', row.account, showRefund(row), { status: before.status });
}

/** Refunds that wait for money try again, oldest first; called when money became available. */
export function retryShortRefunds(world: World): void {
  for (const row of world.store.all('refunds')) {
    if (row.status === 'pending' && row.pending_reason === 'insufficient_funds')
      settleRefund(world, row.id);
  }
}

function refundBehaviour(world: World, charge: ChargeRow): 'pending' | 'fails' | undefined {
  const method = world.store.get('payment_methods', charge.payment_method ?? '');
  return method?.type === 'card' ? cardOf(method.behaviour).refund : undefined;
}

/** Only asked where the sandbox was told to be strict about it; Stripe's test mode lets a balance go below zero. */
function lacksFunds(world: World, charge: ChargeRow, amount: number): boolean {
  if (world.store.get('meta', 'refunds_need_funds')?.value !== true) return false;
  return balanceOf(world, charge.account, charge.currency).available < amount;
}

/** Takes the money of a refund: from what is still pending of its charge, or else from what is available. */
function take(world: World, charge: ChargeRow, amount: number, refund: string): string {
  const paid = charge.balance_transaction
    ? world.store.get('balance_transactions', charge.balance_transaction)
    : undefined;
  return post(world, {
    account: charge.account,
    amount: -amount,
    currency: charge.currency,
    type: charge.id.startsWith('py_') ? 'payment_refund' : 'refund',
    reporting_category: 'refund',
    source: refund,
    description: charge.description
      ? `REFUND FOR CHARGE (${charge.description})`
      : 'REFUND FOR CHARGE',
    ...(paid?.status === 'pending' ? { available_on: paid.available_on } : {}),
  }).id;
}

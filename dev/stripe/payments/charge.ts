import { cardOf, type Decline } from '../cards/test-cards';
import { emit } from '../events/emit';
import { post, settlesOn } from '../money/balance';
import { processingFee } from '../money/fees';
import { showCharge } from '../resources/charge-view';
import { newId } from '../store/ids';
import type { ChargeRow, PaymentIntentRow, PaymentMethodRow } from '../store/rows/payments';
import type { World } from '../world';

/** A debit was given days ago when the bank has decided: its money can be used the next day. */
const debitSettlementDays = 1;

function blankCharge(world: World, intent: PaymentIntentRow, method: PaymentMethodRow): ChargeRow {
  return {
    id: newId(method.type === 'card' ? 'ch' : 'py'),
    created: world.clock.now(),
    account: intent.account,
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    currency: intent.currency,
    status: 'succeeded',
    captured: false,
    disputed: false,
    balance_transaction: null,
    billing: method.billing,
    customer: intent.customer,
    description: intent.description,
    metadata: intent.metadata,
    failure: null,
    payment_intent: intent.id,
    payment_method: method.id,
    receipt_email: intent.receipt_email,
    shipping: intent.shipping,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    transfer_group: intent.transfer_group,
    review: null,
    fraud_report: null,
    three_d_secure: null,
    transferred: 0,
    source_transfer: null,
  };
}

/** Writes the charge that the bank refused. */
export function makeFailedCharge(
  world: World,
  intent: PaymentIntentRow,
  method: PaymentMethodRow,
  decline: Decline,
): ChargeRow {
  const blank = blankCharge(world, intent, method);
  const row = world.store.put('charges', {
    ...blank,
    status: 'failed',
    failure: { ...decline, param: null, charge: blank.id },
  });
  emit(world, 'charge.failed', row.account, showCharge(world, row));
  return row;
}

/** Writes a charge that the bank granted; the money is ours when it is captured. */
export function makeCharge(
  world: World,
  intent: PaymentIntentRow,
  method: PaymentMethodRow,
  authenticated: boolean,
): ChargeRow {
  const row = world.store.put('charges', {
    ...blankCharge(world, intent, method),
    three_d_secure: authenticated ? 'authenticated' : null,
  });
  return intent.capture_method === 'manual'
    ? announce(world, row)
    : announce(world, settle(world, row, row.amount));
}

/** Writes the charge of a bank debit, which is pending until the bank has answered. */
export function makePendingCharge(
  world: World,
  intent: PaymentIntentRow,
  method: PaymentMethodRow,
): ChargeRow {
  const row = world.store.put('charges', {
    ...blankCharge(world, intent, method),
    status: 'pending',
  });
  emit(world, 'charge.pending', row.account, showCharge(world, row));
  return row;
}

/** Captures an amount of a charge and books it. */
export function settle(world: World, charge: ChargeRow, amount: number): ChargeRow {
  const method = world.store.get('payment_methods', charge.payment_method ?? '');
  const type = method?.type ?? 'card';
  const transaction = post(world, {
    account: charge.account,
    amount,
    fee: processingFee(amount, type),
    fee_description: 'Stripe processing fees',
    currency: charge.currency,
    type: type === 'card' ? 'charge' : 'payment',
    reporting_category: 'charge',
    source: charge.id,
    description: charge.description,
    available_on: availableOn(world, method),
  });
  return world.store.patch('charges', charge.id, {
    status: 'succeeded',
    captured: true,
    amount_captured: amount,
    balance_transaction: transaction.id,
  });
}

function availableOn(world: World, method: PaymentMethodRow | undefined): number {
  const now = world.clock.now();
  if (!method) return now;
  if (method.type !== 'card') return settlesOn(now, debitSettlementDays);
  return cardOf(method.behaviour).bypassPending ? now : settlesOn(now);
}

function announce(world: World, row: ChargeRow): ChargeRow {
  emit(world, 'charge.succeeded', row.account, showCharge(world, row));
  return row;
}

import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { invalid, noSuch, refused } from '../http/errors';
import { list, page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { formatAmount } from '../money/currencies';
import { amount } from '../params/limits';
import { mergeMetadata } from '../params/metadata';
import { refundCharge } from '../payments/refund';
import type { ChargeRow, DisputeRow, RefundRow } from '../store/rows/payments';
import type { World } from '../world';
import { showRefund } from './refund-view';

function ownRefund(call: Call<unknown>): RefundRow {
  const row = call.world.store.get('refunds', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('refund', idOf(call));
  return row;
}

function createRefund(call: Call<Stripe.RefundCreateParams>) {
  const { world, params } = call;
  const charge = chargeToRefund(call);
  if (params.reverse_transfer) {
    throw refused(
      'Cannot reverse transfer: charge has no associated transfer. Only a charge made with `transfer_data` or `destination` has one.',
      undefined,
      'reverse_transfer',
    );
  }
  if (params.refund_application_fee) {
    throw refused(
      'Cannot refund application fee: charge has none.',
      undefined,
      'refund_application_fee',
    );
  }
  checkDispute(world, charge);
  const left = charge.amount_captured - charge.amount_refunded;
  if (left <= 0) {
    throw refused(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded');
  }
  const value = params.amount ?? left;
  if (value > left) {
    const kind = charge.amount_refunded > 0 ? 'unrefunded amount on charge' : 'charge amount';
    throw refused(
      `Refund amount (${formatAmount(value, charge.currency)}) is greater than ${kind} (${formatAmount(left, charge.currency)})`,
      undefined,
      'amount',
    );
  }
  const row = refundCharge(world, charge, {
    amount: value,
    reason: (params.reason ?? null) as RefundRow['reason'],
    metadata: mergeMetadata({}, params.metadata),
  });
  return showRefund(row);
}

function chargeToRefund({ world, account, params }: Call<Stripe.RefundCreateParams>): ChargeRow {
  if (params.charge && params.payment_intent) {
    throw invalid(
      'You may only specify one of these parameters: charge, payment_intent.',
      'charge',
      'parameters_exclusive',
    );
  }
  if (params.payment_intent) {
    const intent = world.store.get('payment_intents', params.payment_intent);
    if (!intent || intent.account !== account) {
      throw noSuch('payment_intent', params.payment_intent, 'payment_intent');
    }
    const charge = world.store.get('charges', intent.latest_charge ?? '');
    if (intent.status !== 'succeeded' || !charge) {
      throw refused(
        `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      );
    }
    return charge;
  }
  if (!params.charge) {
    throw invalid(
      'One of the following params should be provided for this request: payment_intent or charge.',
      'payment_intent',
      'parameter_missing',
    );
  }
  const charge = world.store.get('charges', params.charge);
  if (!charge || charge.account !== account) throw noSuch('charge', params.charge, 'charge');
  if (charge.status !== 'succeeded') {
    throw refused(
      `Charge ${charge.id} cannot be refunded because it has not succeeded.`,
      'charge_not_refundable',
    );
  }
  return charge;
}

/** The bank has the money of a chargeback: only the dispute decides. An inquiry may still be refunded. */
function checkDispute(world: World, charge: ChargeRow): void {
  const dispute = disputeOf(world, charge.id);
  if (!dispute || dispute.status.startsWith('warning') || dispute.status === 'won') return;
  throw refused(
    `Charge ${charge.id} has been charged back; cannot issue a refund.`,
    'charge_disputed',
  );
}

function disputeOf(world: World, charge: string): DisputeRow | undefined {
  return world.store.all('disputes').find((row) => row.charge === charge);
}

function updateRefund(call: Call<Stripe.RefundUpdateParams>) {
  const { world, account, params } = call;
  const before = ownRefund(call);
  const row = world.store.patch('refunds', before.id, {
    metadata: mergeMetadata(before.metadata, params.metadata),
  });
  emit(world, 'refund.updated', account, showRefund(row), { metadata: before.metadata });
  return showRefund(row);
}

function cancelRefund(call: Call<Stripe.RefundCancelParams>): never {
  const row = ownRefund(call);
  throw refused(
    `You cannot cancel a refund with a status of ${row.status}; only one with a status of requires_action can be canceled.`,
  );
}

function listRefunds(call: Call<Stripe.RefundListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('refunds')
    .filter((row) => row.account === account)
    .filter((row) => !params.charge || row.charge === params.charge)
    .filter((row) => !params.payment_intent || row.payment_intent === params.payment_intent);
  return page(call, '/v1/refunds', 'refund', rows, showRefund);
}

/** The refunds of a charge as `expand: ['refunds']` includes them. */
export function includeRefunds(world: World, charge: string) {
  const rows = world.store.all('refunds').filter((row) => row.charge === charge);
  return list(
    `/v1/charges/${charge}/refunds`,
    rows.reverse().slice(0, 10).map(showRefund),
    rows.length > 10,
  );
}

export const refundOperations = [
  operation('POST', '/v1/refunds', ['Refunds', 'RefundCreateParams'], createRefund, { amount }),
  operation('GET', '/v1/refunds', ['Refunds', 'RefundListParams'], listRefunds),
  operation('GET', '/v1/refunds/:id', ['Refunds', 'RefundRetrieveParams'], (call) =>
    showRefund(ownRefund(call)),
  ),
  operation('POST', '/v1/refunds/:id', ['Refunds', 'RefundUpdateParams'], updateRefund),
  operation('POST', '/v1/refunds/:id/cancel', ['Refunds', 'RefundCancelParams'], cancelRefund),
];

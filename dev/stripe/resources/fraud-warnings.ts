import type Stripe from 'stripe';
import { noSuch } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import type { FraudWarningRow } from '../store/rows/payments';

export function showFraudWarning(row: FraudWarningRow): Stripe.Radar.EarlyFraudWarning {
  return {
    id: row.id,
    object: 'radar.early_fraud_warning',
    actionable: row.actionable,
    charge: row.charge,
    created: row.created,
    fraud_type: row.fraud_type,
    livemode: false,
    ...(row.payment_intent ? { payment_intent: row.payment_intent } : {}),
  };
}

function retrieve(call: Call<Stripe.Radar.EarlyFraudWarningRetrieveParams>) {
  const row = call.world.store.get('fraud_warnings', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('early_fraud_warning', idOf(call));
  return showFraudWarning(row);
}

function listWarnings(call: Call<Stripe.Radar.EarlyFraudWarningListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('fraud_warnings')
    .filter((row) => row.account === account)
    .filter((row) => !params.charge || row.charge === params.charge)
    .filter((row) => !params.payment_intent || row.payment_intent === params.payment_intent);
  return page(
    call,
    '/v1/radar/early_fraud_warnings',
    'early_fraud_warning',
    rows,
    showFraudWarning,
  );
}

const file = 'Radar/EarlyFraudWarnings';

export const fraudWarningOperations = [
  operation(
    'GET',
    '/v1/radar/early_fraud_warnings',
    [file, 'Radar.EarlyFraudWarningListParams'],
    listWarnings,
  ),
  operation(
    'GET',
    '/v1/radar/early_fraud_warnings/:id',
    [file, 'Radar.EarlyFraudWarningRetrieveParams'],
    retrieve,
  ),
];

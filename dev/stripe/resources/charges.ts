import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { noSuch } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { readShipping } from '../params/address';
import { given, mergeMetadata } from '../params/metadata';
import type { ChargeRow } from '../store/rows/payments';
import { showCharge } from './charge-view';

function ownCharge(call: Call<unknown>): ChargeRow {
  const row = call.world.store.get('charges', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('charge', idOf(call));
  return row;
}

function updateCharge(call: Call<Stripe.ChargeUpdateParams>) {
  const { world, account, params } = call;
  const before = ownCharge(call);
  const row = world.store.patch('charges', before.id, {
    description: given(params.description, before.description),
    metadata: mergeMetadata(before.metadata, params.metadata),
    receipt_email: given(params.receipt_email, before.receipt_email),
    transfer_group: given(params.transfer_group, before.transfer_group),
    shipping: params.shipping === undefined ? before.shipping : readShipping(params.shipping),
  });
  emit(world, 'charge.updated', account, showCharge(world, row), {});
  return showCharge(world, row);
}

function listCharges(call: Call<Stripe.ChargeListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('charges')
    .filter((row) => row.account === account)
    .filter((row) => !params.payment_intent || row.payment_intent === params.payment_intent)
    .filter((row) => !params.transfer_group || row.transfer_group === params.transfer_group)
    .filter((row) => !params.customer || row.customer === params.customer);
  return page(call, '/v1/charges', 'charge', rows, (row) => showCharge(world, row));
}

export const chargeOperations = [
  operation('GET', '/v1/charges', ['Charges', 'ChargeListParams'], listCharges),
  operation('GET', '/v1/charges/:id', ['Charges', 'ChargeRetrieveParams'], (call) =>
    showCharge(call.world, ownCharge(call)),
  ),
  operation('POST', '/v1/charges/:id', ['Charges', 'ChargeUpdateParams'], updateCharge),
];

import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { noSuch, refused } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { text } from '../params/limits';
import { mergeMetadata } from '../params/metadata';
import { closeDispute, isOpen, submitEvidence } from '../payments/dispute';
import type { DisputeRow } from '../store/rows/payments';
import type { World } from '../world';
import { evidenceKeys, showDispute } from './dispute-view';

const fileKeys = new Set([
  'cancellation_policy',
  'customer_communication',
  'customer_signature',
  'duplicate_charge_documentation',
  'receipt',
  'refund_policy',
  'service_documentation',
  'shipping_documentation',
  'uncategorized_file',
]);

function ownDispute(call: Call<unknown>): DisputeRow {
  const row = call.world.store.get('disputes', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('dispute', idOf(call));
  return row;
}

function updateDispute(call: Call<Stripe.DisputeUpdateParams>) {
  const { world, account, params } = call;
  const before = ownDispute(call);
  const answerable =
    before.status === 'needs_response' || before.status === 'warning_needs_response';
  const submits = params.submit ?? params.evidence !== undefined;
  if ((params.evidence || submits) && !answerable) {
    throw refused(
      'This dispute is already closed, or its evidence has been submitted.',
      'intent_invalid_state',
    );
  }
  const evidence = readEvidence(world, account, before, params.evidence as Given);
  const changed = world.store.patch('disputes', before.id, {
    evidence,
    metadata: mergeMetadata(before.metadata, params.metadata),
  });
  const row = submits ? submitEvidence(world, changed) : changed;
  emit(world, 'charge.dispute.updated', account, showDispute(world, row), {
    status: before.status,
  });
  return showDispute(world, row);
}

type Given = Record<string, string | null> | undefined;

function readEvidence(
  world: World,
  account: string,
  before: DisputeRow,
  given: Given,
): Record<string, string> {
  const evidence = { ...before.evidence };
  for (const key of evidenceKeys) {
    const value = given?.[key];
    if (value === null) delete evidence[key];
    if (typeof value !== 'string') continue;
    if (fileKeys.has(key) && world.store.get('files', value)?.account !== account) {
      throw noSuch('file upload', value, `evidence[${key}]`);
    }
    evidence[key] = value;
  }
  return evidence;
}

function close(call: Call<Stripe.DisputeCloseParams>) {
  const dispute = ownDispute(call);
  if (!isOpen(dispute)) throw refused('This dispute is already closed.');
  const row = closeDispute(call.world, dispute.id, 'lost');
  return showDispute(call.world, row ?? dispute);
}

function listDisputes(call: Call<Stripe.DisputeListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('disputes')
    .filter((row) => row.account === account)
    .filter((row) => !params.charge || row.charge === params.charge)
    .filter((row) => !params.payment_intent || row.payment_intent === params.payment_intent);
  return page(call, '/v1/disputes', 'dispute', rows, (row) => showDispute(world, row));
}

const evidenceLimits = Object.fromEntries(
  evidenceKeys.filter((key) => !fileKeys.has(key)).map((key) => [`evidence.${key}`, text(20_000)]),
);

export const disputeOperations = [
  operation('GET', '/v1/disputes', ['Disputes', 'DisputeListParams'], listDisputes),
  operation('GET', '/v1/disputes/:id', ['Disputes', 'DisputeRetrieveParams'], (call) =>
    showDispute(call.world, ownDispute(call)),
  ),
  operation(
    'POST',
    '/v1/disputes/:id',
    ['Disputes', 'DisputeUpdateParams'],
    updateDispute,
    evidenceLimits,
  ),
  operation('POST', '/v1/disputes/:id/close', ['Disputes', 'DisputeCloseParams'], close),
];

import { cardOf } from '../cards/test-cards';
import { daySeconds } from '../clock/clock';
import { emit } from '../events/emit';
import { post } from '../money/balance';
import { disputeFee } from '../money/fees';
import { showCharge } from '../resources/charge-view';
import { showDispute } from '../resources/dispute-view';
import { showFraudWarning } from '../resources/fraud-warnings';
import { newId } from '../store/ids';
import type { ChargeRow, DisputeRow, FraudWarningRow } from '../store/rows/payments';
import type { World } from '../world';

const answerWithinDays = 7;
/** A bank that was answered with no magic word decides after this time, against us. */
const bankDecidesDays = 60;

/** A card holder turns to their bank. A chargeback takes the money and a fee at once; an inquiry does not. */
export function openDispute(
  world: World,
  charge: ChargeRow,
  reason: string,
  inquiry: boolean,
): DisputeRow {
  const now = world.clock.now();
  const id = newId('du');
  const left = charge.amount_captured - charge.amount_refunded;
  const row = world.store.put('disputes', {
    id,
    created: now,
    account: charge.account,
    // Banks dispute what was refunded in full, too: they have not seen it yet.
    amount: left > 0 ? left : charge.amount_captured,
    currency: charge.currency,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    balance_transactions: [],
    evidence: {},
    submission_count: 0,
    due_by: now + answerWithinDays * daySeconds,
    reason,
    status: inquiry ? 'warning_needs_response' : 'needs_response',
    metadata: {},
  });
  const disputed = world.store.patch('charges', charge.id, { disputed: true });
  world.timers.schedule('evidence-due', id, row.due_by);
  const held = inquiry ? row : withdraw(world, row);
  emit(world, 'charge.dispute.created', row.account, showDispute(world, held));
  if (!inquiry)
    emit(world, 'charge.dispute.funds_withdrawn', row.account, showDispute(world, held));
  emit(world, 'charge.updated', row.account, showCharge(world, disputed), { disputed: false });
  return held;
}

function withdraw(world: World, dispute: DisputeRow): DisputeRow {
  const transaction = post(world, {
    account: dispute.account,
    amount: -dispute.amount,
    fee: disputeFee,
    fee_description: 'Dispute fee',
    currency: dispute.currency,
    type: 'adjustment',
    reporting_category: 'dispute',
    source: dispute.id,
    description: `Chargeback withdrawal for ${dispute.charge}`,
  });
  return world.store.patch('disputes', dispute.id, {
    balance_transactions: [...dispute.balance_transactions, transaction.id],
  });
}

/** The test cards' own dispute, right after the payment. */
export function openCardDispute(world: World, chargeId: string): void {
  const charge = world.store.get('charges', chargeId);
  const method = world.store.get('payment_methods', charge?.payment_method ?? '');
  if (!charge || !method || charge.disputed) return;
  const { dispute } = cardOf(method.behaviour);
  if (dispute) openDispute(world, charge, dispute.reason, dispute.inquiry);
}

/** Hands evidence in. A magic word decides at once; otherwise the bank takes its time. */
export function submitEvidence(world: World, dispute: DisputeRow): DisputeRow {
  const row = world.store.patch('disputes', dispute.id, {
    submission_count: dispute.submission_count + 1,
    status: dispute.status.startsWith('warning') ? 'warning_under_review' : 'under_review',
  });
  world.timers.cancel('evidence-due', dispute.id);
  const words = Object.values(dispute.evidence);
  const now = world.clock.now();
  if (words.includes('winning_evidence')) world.timers.schedule('dispute-won', dispute.id, now);
  else if (words.includes('losing_evidence'))
    world.timers.schedule('dispute-lost', dispute.id, now);
  else world.timers.schedule('dispute-lost', dispute.id, now + bankDecidesDays * daySeconds);
  return row;
}

const open = new Set<DisputeRow['status']>([
  'needs_response',
  'under_review',
  'warning_needs_response',
  'warning_under_review',
]);

export function isOpen(dispute: DisputeRow): boolean {
  return open.has(dispute.status);
}

/** The end of a dispute. Won, the money and the fee come back; an inquiry merely closes. */
export function closeDispute(
  world: World,
  id: string,
  outcome: 'won' | 'lost',
): DisputeRow | undefined {
  const dispute = world.store.get('disputes', id);
  if (!dispute || !isOpen(dispute)) return dispute;
  for (const kind of ['evidence-due', 'dispute-won', 'dispute-lost']) world.timers.cancel(kind, id);
  const inquiry = dispute.status.startsWith('warning');
  const status = inquiry ? 'warning_closed' : outcome;
  const reinstated = !inquiry && outcome === 'won' ? reinstate(world, dispute) : dispute;
  const row = world.store.patch('disputes', id, { ...reinstated, status });
  if (status === 'won')
    emit(world, 'charge.dispute.funds_reinstated', row.account, showDispute(world, row));
  emit(world, 'charge.dispute.closed', row.account, showDispute(world, row), {
    status: dispute.status,
  });
  return row;
}

function reinstate(world: World, dispute: DisputeRow): DisputeRow {
  const transaction = post(world, {
    account: dispute.account,
    amount: dispute.amount,
    fee: -disputeFee,
    fee_description: 'Dispute fee',
    currency: dispute.currency,
    type: 'adjustment',
    reporting_category: 'dispute_reversal',
    source: dispute.id,
    description: `Chargeback reversal for ${dispute.charge}`,
  });
  return { ...dispute, balance_transactions: [...dispute.balance_transactions, transaction.id] };
}

/** A bank that got no answer in time decides against us; an inquiry just ends. */
export function evidenceDue(world: World, id: string): void {
  closeDispute(world, id, 'lost');
}

/** A full refund ends an inquiry. */
export function closeInquiry(world: World, charge: string): void {
  const inquiry = world.store
    .all('disputes')
    .find((row) => row.charge === charge && row.status.startsWith('warning') && isOpen(row));
  if (inquiry) closeDispute(world, inquiry.id, 'won');
}

/** An inquiry becomes a chargeback: the money goes now. */
export function escalate(world: World, dispute: DisputeRow): DisputeRow {
  if (!dispute.status.startsWith('warning')) return dispute;
  const due = world.clock.now() + answerWithinDays * daySeconds;
  const raised = world.store.patch('disputes', dispute.id, {
    status: 'needs_response',
    due_by: due,
  });
  world.timers.schedule('evidence-due', dispute.id, due);
  const row = withdraw(world, raised);
  emit(world, 'charge.dispute.updated', row.account, showDispute(world, row), {
    status: dispute.status,
  });
  emit(world, 'charge.dispute.funds_withdrawn', row.account, showDispute(world, row));
  return row;
}

/** The bank warns that a payment may be fraud; a refund now avoids a chargeback. */
export function warnOfFraud(world: World, chargeId: string): FraudWarningRow | undefined {
  const charge = world.store.get('charges', chargeId);
  if (!charge) return undefined;
  const row = world.store.put('fraud_warnings', {
    id: newId('issfr'),
    created: world.clock.now(),
    account: charge.account,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    fraud_type: 'made_with_stolen_card',
    actionable: true,
  });
  emit(world, 'radar.early_fraud_warning.created', row.account, showFraudWarning(row));
  return row;
}

import type Stripe from 'stripe';
import type { DisputeRow } from '../store/rows/payments';
import type { World } from '../world';
import { showBalanceTransaction } from './balance-transaction-view';

/** Every key of evidence that the API knows; those not given are null. */
export const evidenceKeys = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_communication',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'customer_signature',
  'duplicate_charge_documentation',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'receipt',
  'refund_policy',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'service_documentation',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_documentation',
  'shipping_tracking_number',
  'uncategorized_file',
  'uncategorized_text',
] as const;

export function showDispute(world: World, row: DisputeRow): Stripe.Dispute {
  const now = world.clock.now();
  return {
    id: row.id,
    object: 'dispute',
    amount: row.amount,
    balance_transactions: row.balance_transactions.flatMap((id) => {
      const transaction = world.store.get('balance_transactions', id);
      return transaction ? [showBalanceTransaction(transaction)] : [];
    }),
    charge: row.charge,
    created: row.created,
    currency: row.currency,
    enhanced_eligibility_types: [],
    evidence: showEvidence(row),
    evidence_details: {
      due_by: row.due_by,
      enhanced_eligibility: {},
      has_evidence: Object.keys(row.evidence).length > 0,
      past_due: row.submission_count === 0 && now > row.due_by,
      submission_count: row.submission_count,
      submission_method: row.submission_count > 0 ? 'manual' : 'not_submitted',
    },
    intended_submission_method: 'manual',
    is_charge_refundable: row.status.startsWith('warning') && row.status !== 'warning_closed',
    livemode: false,
    metadata: row.metadata,
    payment_intent: row.payment_intent,
    payment_method_details: {
      card: {
        brand: 'visa',
        case_type: row.status.startsWith('warning') ? 'inquiry' : 'chargeback',
        network: 'visa',
        network_reason_code: '10',
      },
      type: 'card',
    },
    reason: row.reason,
    status: row.status,
  };
}

function showEvidence(row: DisputeRow): Stripe.Dispute.Evidence {
  const evidence: Record<string, string | null> = {};
  for (const key of evidenceKeys) evidence[key] = row.evidence[key] ?? null;
  return { ...evidence, enhanced_evidence: {} } as unknown as Stripe.Dispute.Evidence;
}

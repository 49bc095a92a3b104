import type Stripe from 'stripe';
import type { ChargebackState } from '@/prisma/generated/client';
import { stripe } from './stripe';

/** One movement of a chargeback on our balance at Stripe, minor units, as Stripe signs them. */
export type ChargebackMove = {
  readonly id: string;
  readonly amountCents: number;
  readonly feeCents: number;
};

/** What Stripe says of a chargeback, fetched again: an event is only a hint (MONEY 4.3). */
export type ChargebackTruth = {
  readonly stripeId: string;
  readonly chargeId: string;
  /** Was the charge made for an order of ours? Our own id stands in its metadata. */
  readonly ours: boolean;
  readonly amountCents: number;
  readonly currency: string;
  readonly reason: string;
  readonly state: ChargebackState;
  readonly evidenceDueAt: Date | null;
  readonly moves: readonly ChargebackMove[];
};

/** Stripe's words for where a dispute stands, in ours. */
export function chargebackStateOf(status: string): ChargebackState {
  if (status === 'won' || status === 'prevented') return 'won';
  if (status === 'lost') return 'lost';
  if (status === 'warning_closed') return 'closed';
  if (status.startsWith('warning')) return 'inquiry';
  return status === 'needs_response' ? 'open' : 'answered';
}

const idOf = (thing: string | { id: string }): string =>
  typeof thing === 'string' ? thing : thing.id;

/** Asks Stripe for a chargeback with what it moved. Throws what the SDK throws. */
export async function readChargeback(stripeId: string): Promise<ChargebackTruth> {
  const dispute: Stripe.Dispute = await stripe().disputes.retrieve(stripeId, {
    expand: ['charge'],
  });
  const { charge } = dispute;
  const metadata = typeof charge === 'string' ? {} : charge.metadata;
  const due = dispute.evidence_details.due_by;
  return {
    stripeId: dispute.id,
    chargeId: idOf(charge),
    ours: metadata.payment_id !== undefined,
    amountCents: dispute.amount,
    currency: dispute.currency,
    reason: dispute.reason,
    state: chargebackStateOf(dispute.status),
    evidenceDueAt: due ? new Date(due * 1000) : null,
    moves: dispute.balance_transactions.map((each) => ({
      id: each.id,
      amountCents: each.amount,
      feeCents: each.fee,
    })),
  };
}

import type Stripe from 'stripe';
import { cardOf, last4 } from '../cards/test-cards';
import { debitOf } from '../cards/test-debits';
import type { ChargeRow, PaymentMethodRow } from '../store/rows/payments';
import type { World } from '../world';
import { fingerprintOf } from './payment-method-view';

const blocked = new Set(['fraudulent']);

export function showCharge(world: World, row: ChargeRow): Stripe.Charge {
  return {
    id: row.id,
    object: 'charge',
    amount: row.amount,
    amount_captured: row.amount_captured,
    amount_refunded: row.amount_refunded,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: row.balance_transaction,
    billing_details: { ...row.billing, tax_id: null },
    calculated_statement_descriptor: row.statement_descriptor ?? 'MINNOW',
    captured: row.captured,
    created: row.created,
    currency: row.currency,
    customer: row.customer,
    description: row.description,
    disputed: row.disputed,
    failure_balance_transaction: null,
    failure_code: row.failure?.code ?? null,
    failure_message: row.failure?.message ?? null,
    fraud_details: row.fraud_report ? { stripe_report: row.fraud_report } : {},
    livemode: false,
    metadata: row.metadata,
    on_behalf_of: null,
    outcome: showOutcome(row),
    paid: row.status !== 'failed',
    payment_intent: row.payment_intent,
    payment_method: row.payment_method,
    payment_method_details: showDetails(world, row),
    receipt_email: row.receipt_email,
    receipt_number: null,
    receipt_url: row.status === 'failed' ? null : `${world.publicUrl}/receipts/${row.id}`,
    refunded: row.amount_refunded > 0 && row.amount_refunded >= row.amount_captured,
    review: row.review,
    shipping: row.shipping,
    source: null,
    source_transfer: row.source_transfer,
    statement_descriptor: row.statement_descriptor,
    statement_descriptor_suffix: row.statement_descriptor_suffix,
    status: row.status,
    transfer_data: null,
    transfer_group: row.transfer_group,
  };
}

function showOutcome(row: ChargeRow): Stripe.Charge.Outcome | null {
  if (row.source_transfer) return null;
  if (!row.failure) {
    return {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: 'approved_by_network',
      reason: null,
      risk_level: 'normal',
      risk_score: 12,
      seller_message: 'Payment complete.',
      type: 'authorized',
    };
  }
  const isBlocked = blocked.has(row.failure.decline_code ?? '');
  return {
    advice_code: row.failure.advice_code as Stripe.Charge.Outcome.AdviceCode | null,
    network_advice_code: null,
    network_decline_code: row.failure.network_decline_code,
    network_status: isBlocked ? 'not_sent_to_network' : 'declined_by_network',
    reason: isBlocked ? 'highest_risk_level' : (row.failure.decline_code ?? row.failure.code),
    risk_level: isBlocked ? 'highest' : 'normal',
    risk_score: isBlocked ? 92 : 12,
    seller_message: isBlocked
      ? 'Stripe blocked this payment as too risky.'
      : 'The bank did not return any further details with this decline.',
    type: isBlocked ? 'blocked' : 'issuer_declined',
  };
}

function showDetails(world: World, row: ChargeRow): Stripe.Charge.PaymentMethodDetails {
  const method = row.payment_method
    ? world.store.get('payment_methods', row.payment_method)
    : undefined;
  if (!method) {
    return { stripe_account: {}, type: 'stripe_account' } as Stripe.Charge.PaymentMethodDetails;
  }
  if (method.type === 'card') return { card: showCardDetails(row, method), type: 'card' };
  const debit = debitOf(method.behaviour);
  if (method.type === 'sepa_debit') {
    return {
      sepa_debit: {
        bank_code: debit.bank,
        branch_code: null,
        country: debit.country,
        fingerprint: fingerprintOf(debit.behaviour),
        last4: debit.last4,
        mandate: null,
      },
      type: 'sepa_debit',
    };
  }
  return {
    type: 'us_bank_account',
    us_bank_account: {
      account_holder_type: 'individual',
      account_type: 'checking',
      bank_name: 'STRIPE TEST BANK',
      fingerprint: fingerprintOf(debit.behaviour),
      last4: debit.last4,
      payment_reference: null,
      routing_number: debit.bank,
    },
  };
}

function showCardDetails(
  row: ChargeRow,
  method: PaymentMethodRow,
): Stripe.Charge.PaymentMethodDetails.Card {
  const card = cardOf(method.behaviour);
  const failed = row.status === 'failed';
  return {
    amount_authorized: failed ? null : row.amount,
    authorization_code: failed ? null : row.id.slice(-6).toUpperCase(),
    brand: card.brand,
    ...(row.captured || failed ? {} : { capture_before: row.created + 7 * 86_400 }),
    checks: {
      address_line1_check: row.billing.address?.line1 ? 'pass' : null,
      address_postal_code_check: row.billing.address?.postal_code ? 'pass' : null,
      cvc_check: row.failure?.code === 'incorrect_cvc' ? 'fail' : 'pass',
    },
    country: card.country,
    electronic_commerce_indicator: row.three_d_secure === 'authenticated' ? '05' : '07',
    exp_month: method.exp_month,
    exp_year: method.exp_year,
    fingerprint: fingerprintOf(method.behaviour),
    funding: card.funding,
    installments: null,
    last4: last4(card),
    mandate: null,
    network: card.brand,
    network_token: { used: false },
    network_transaction_id: failed ? null : row.id.slice(-15),
    regulated_status: 'unregulated',
    three_d_secure:
      row.three_d_secure === 'authenticated'
        ? {
            authentication_flow: 'challenge',
            electronic_commerce_indicator: '05',
            exemption_indicator: null,
            result: 'authenticated',
            result_reason: null,
            transaction_id: row.id.slice(-20),
            version: '2.2.0',
          }
        : null,
    transaction_link_id: null,
    wallet: null,
  };
}

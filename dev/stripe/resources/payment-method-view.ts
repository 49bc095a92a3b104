import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { cardOf, last4 } from '../cards/test-cards';
import { debitOf } from '../cards/test-debits';
import type { PaymentMethodRow } from '../store/rows/payments';

export function showPaymentMethod(row: PaymentMethodRow): Stripe.PaymentMethod {
  return {
    id: row.id,
    object: 'payment_method',
    allow_redisplay: row.allow_redisplay,
    billing_details: { ...row.billing, tax_id: null },
    created: row.created,
    customer: row.customer,
    customer_account: null,
    livemode: false,
    metadata: row.metadata,
    type: row.type,
    ...(row.type === 'card' ? { card: showCard(row) } : {}),
    ...(row.type === 'us_bank_account' ? { us_bank_account: showUsBankAccount(row) } : {}),
    ...(row.type === 'sepa_debit' ? { sepa_debit: showSepaDebit(row) } : {}),
  };
}

/** The same card always has the same fingerprint, whoever uses it. */
export function fingerprintOf(behaviour: string): string {
  return createHash('sha256').update(behaviour).digest('hex').slice(0, 16);
}

function showCard(row: PaymentMethodRow): Stripe.PaymentMethod.Card {
  const card = cardOf(row.behaviour);
  return {
    brand: card.brand,
    checks: {
      address_line1_check: row.billing.address?.line1 ? 'pass' : null,
      address_postal_code_check: row.billing.address?.postal_code ? 'pass' : null,
      cvc_check: row.behaviour === 'incorrect_cvc' ? 'fail' : 'pass',
    },
    country: card.country,
    display_brand: card.brand,
    exp_month: row.exp_month,
    exp_year: row.exp_year,
    fingerprint: fingerprintOf(row.behaviour),
    funding: card.funding,
    generated_from: null,
    last4: last4(card),
    networks: { available: [card.brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: true },
    wallet: null,
  };
}

function showUsBankAccount(row: PaymentMethodRow): Stripe.PaymentMethod.UsBankAccount {
  const debit = debitOf(row.behaviour);
  return {
    account_holder_type: 'individual',
    account_type: 'checking',
    bank_name: 'STRIPE TEST BANK',
    financial_connections_account: null,
    fingerprint: fingerprintOf(row.behaviour),
    last4: debit.last4,
    networks: { preferred: 'ach', supported: ['ach'] },
    routing_number: debit.bank,
    status_details: null,
  };
}

function showSepaDebit(row: PaymentMethodRow): Stripe.PaymentMethod.SepaDebit {
  const debit = debitOf(row.behaviour);
  return {
    bank_code: debit.bank,
    branch_code: '',
    country: debit.country,
    fingerprint: fingerprintOf(row.behaviour),
    generated_from: { charge: null, setup_attempt: null },
    last4: debit.last4,
  };
}

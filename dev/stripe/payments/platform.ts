import { newAccountId } from '../store/ids';
import type { Store } from '../store/store';

/** The account that the secret key belongs to; made at the very first start. */
export function makePlatform(store: Store, now: number): string {
  const known = store.get('meta', 'platform')?.value;
  if (typeof known === 'string') return known;
  const id = newAccountId();
  store.transaction(() => {
    store.put('meta', { id: 'platform', value: id });
    store.put('accounts', {
      id,
      created: now,
      platform: true,
      country: 'US',
      default_currency: 'usd',
      email: 'money@minnow.test',
      business_type: 'company',
      business_profile: { name: 'Minnow' },
      controller: {
        fees: 'account',
        losses: 'stripe',
        requirement_collection: 'stripe',
        dashboard: 'full',
      },
      capabilities: {
        card_payments: { status: 'active', requested_at: now },
        transfers: { status: 'active', requested_at: now },
      },
      details_submitted: true,
      charges_enabled: true,
      payouts_enabled: true,
      currently_due: [],
      past_due: [],
      pending_verification: [],
      disabled_reason: null,
      bank_account: {
        id: 'ba_minnow',
        bank_name: 'STRIPE TEST BANK',
        country: 'US',
        currency: 'usd',
        last4: '6789',
        routing_number: '110000000',
        fingerprint: 'minnowplatform00',
        payoutOutcome: 'paid',
      },
      payouts: {
        interval: 'daily',
        weekly_payout_days: null,
        monthly_payout_days: null,
        minimum_balance_by_currency: null,
        statement_descriptor: null,
        delay_days: 2,
        debit_negative_balances: true,
      },
      tos_acceptance_date: now,
      metadata: {},
      deleted: false,
      payoutNumber: 0,
    });
  });
  return id;
}

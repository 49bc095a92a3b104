/** A bank account that is debited: the payment is pending for days, then succeeds or fails. */
export interface TestDebit {
  behaviour: string;
  type: 'us_bank_account' | 'sepa_debit';
  currency: 'usd' | 'eur';
  number: string;
  last4: string;
  /** Routing number or bank code. */
  bank: string;
  country: string;
  label: string;
  outcome: 'succeeds' | 'fails';
}

export const testDebits: TestDebit[] = [
  {
    behaviour: 'ach_succeeds',
    type: 'us_bank_account',
    currency: 'usd',
    number: '000123456789',
    last4: '6789',
    bank: '110000000',
    country: 'US',
    label: 'Bank debit that succeeds later',
    outcome: 'succeeds',
  },
  {
    behaviour: 'ach_fails',
    type: 'us_bank_account',
    currency: 'usd',
    number: '000222222227',
    last4: '2227',
    bank: '110000000',
    country: 'US',
    label: 'Bank debit that fails later',
    outcome: 'fails',
  },
  {
    behaviour: 'sepa_succeeds',
    type: 'sepa_debit',
    currency: 'eur',
    number: 'AT611904300234573201',
    last4: '3201',
    bank: '19043',
    country: 'AT',
    label: 'SEPA debit that succeeds later',
    outcome: 'succeeds',
  },
  {
    behaviour: 'sepa_fails',
    type: 'sepa_debit',
    currency: 'eur',
    number: 'AT861904300235473202',
    last4: '3202',
    bank: '19043',
    country: 'AT',
    label: 'SEPA debit that fails later',
    outcome: 'fails',
  },
];

/** The bank account of a payment method. */
export function debitOf(behaviour: string): TestDebit {
  const debit = testDebits.find((one) => one.behaviour === behaviour);
  if (!debit) throw new Error(`no test bank account behaves as ${behaviour}`);
  return debit;
}

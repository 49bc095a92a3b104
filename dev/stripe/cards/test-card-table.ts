import type { Decline, TestCard } from './test-cards';

function declined(
  declineCode: string,
  message: string,
  extra: { code?: string; advice?: string; network?: string } = {},
): Decline {
  return {
    code: extra.code ?? 'card_declined',
    decline_code: declineCode,
    message,
    advice_code: extra.advice ?? null,
    network_decline_code: extra.network ?? null,
  };
}

const generic = declined('generic_decline', 'Your card was declined.', {
  advice: 'try_again_later',
  network: '01',
});
const insufficient = declined('insufficient_funds', 'Your card has insufficient funds.', {
  advice: 'try_again_later',
  network: '51',
});

const visa = { brand: 'visa', funding: 'credit', country: 'US' } as const;

/** Stripe's test cards with what each is for (docs.stripe.com/testing), as far as Minnow's paths need them. */
export const testCards: TestCard[] = [
  { ...visa, behaviour: 'visa', number: '4242424242424242', tokens: ['visa'], label: 'Succeeds' },
  {
    ...visa,
    behaviour: 'visa_debit',
    number: '4000056655665556',
    tokens: ['visa_debit'],
    label: 'Succeeds (debit)',
    funding: 'debit',
  },
  {
    ...visa,
    behaviour: 'mastercard',
    number: '5555555555554444',
    tokens: ['mastercard'],
    label: 'Succeeds (Mastercard)',
    brand: 'mastercard',
  },
  {
    ...visa,
    behaviour: 'amex',
    number: '378282246310005',
    tokens: ['amex'],
    label: 'Succeeds (American Express)',
    brand: 'amex',
  },
  {
    ...visa,
    behaviour: 'bypass_pending',
    number: '4000000000000077',
    tokens: ['bypassPending'],
    label: 'Succeeds, the money is available at once',
    bypassPending: true,
  },
  {
    ...visa,
    behaviour: 'declined',
    number: '4000000000000002',
    tokens: ['visa_chargeDeclined', 'chargeDeclined'],
    label: 'Declined by the bank',
    decline: generic,
  },
  {
    ...visa,
    behaviour: 'insufficient_funds',
    number: '4000000000009995',
    tokens: ['visa_chargeDeclinedInsufficientFunds', 'chargeDeclinedInsufficientFunds'],
    label: 'Declined: insufficient funds',
    decline: insufficient,
  },
  {
    ...visa,
    behaviour: 'lost_card',
    number: '4000000000009987',
    tokens: ['visa_chargeDeclinedLostCard', 'chargeDeclinedLostCard'],
    label: 'Declined: lost card',
    decline: declined('lost_card', 'Your card was declined.', {
      advice: 'do_not_try_again',
      network: '41',
    }),
  },
  {
    ...visa,
    behaviour: 'stolen_card',
    number: '4000000000009979',
    tokens: ['visa_chargeDeclinedStolenCard', 'chargeDeclinedStolenCard'],
    label: 'Declined: stolen card',
    decline: declined('stolen_card', 'Your card was declined.', {
      advice: 'do_not_try_again',
      network: '43',
    }),
  },
  {
    ...visa,
    behaviour: 'fraudulent',
    number: '4100000000000019',
    tokens: ['radarBlock'],
    label: 'Blocked as fraudulent',
    decline: declined('fraudulent', 'Your card was declined.', { advice: 'do_not_try_again' }),
  },
  {
    ...visa,
    behaviour: 'expired_card',
    number: '4000000000000069',
    tokens: ['visa_chargeDeclinedExpiredCard', 'chargeDeclinedExpiredCard'],
    label: 'Declined: expired card',
    decline: declined('expired_card', 'Your card has expired.', {
      code: 'expired_card',
      advice: 'do_not_try_again',
      network: '54',
    }),
  },
  {
    ...visa,
    behaviour: 'incorrect_cvc',
    number: '4000000000000127',
    tokens: ['visa_chargeDeclinedIncorrectCvc', 'chargeDeclinedIncorrectCvc'],
    label: 'Declined: incorrect CVC',
    decline: declined('incorrect_cvc', "Your card's security code is incorrect.", {
      code: 'incorrect_cvc',
      advice: 'confirm_card_data',
      network: '82',
    }),
  },
  {
    ...visa,
    behaviour: 'processing_error',
    number: '4000000000000119',
    tokens: ['visa_chargeDeclinedProcessingError', 'chargeDeclinedProcessingError'],
    label: 'Declined: processing error',
    decline: declined(
      'processing_error',
      'An error occurred while processing your card. Try again in a little bit.',
      { code: 'processing_error', advice: 'try_again_later' },
    ),
  },
  {
    ...visa,
    behaviour: 'attaches_then_declines',
    number: '4000000000000341',
    tokens: ['chargeCustomerFail'],
    label: 'Can be saved, then declined',
    decline: generic,
    attaches: true,
  },
  {
    ...visa,
    behaviour: 'authentication_unless_set_up',
    number: '4000002500003155',
    tokens: ['authenticationRequiredOnSetup'],
    label: '3-D Secure, once',
    authentication: 'unless_set_up',
  },
  {
    ...visa,
    behaviour: 'authentication_required',
    number: '4000002760003184',
    tokens: ['authenticationRequired'],
    label: '3-D Secure, always',
    authentication: 'always',
  },
  {
    ...visa,
    behaviour: 'authentication_then_insufficient',
    number: '4000008260003178',
    tokens: ['authenticationRequiredChargeDeclinedInsufficientFunds'],
    label: '3-D Secure, then insufficient funds',
    authentication: 'always',
    declineAfterAuthentication: insufficient,
  },
  {
    ...visa,
    behaviour: 'dispute_fraudulent',
    number: '4000000000000259',
    tokens: ['createDispute'],
    label: 'Succeeds, then a chargeback (fraudulent)',
    dispute: { reason: 'fraudulent', inquiry: false },
  },
  {
    ...visa,
    behaviour: 'dispute_not_received',
    number: '4000000000002685',
    tokens: ['createDisputeProductNotReceived'],
    label: 'Succeeds, then a chargeback (not received)',
    dispute: { reason: 'product_not_received', inquiry: false },
  },
  {
    ...visa,
    behaviour: 'inquiry',
    number: '4000000000001976',
    tokens: ['createDisputeInquiry'],
    label: 'Succeeds, then an inquiry',
    dispute: { reason: 'fraudulent', inquiry: true },
  },
  {
    ...visa,
    behaviour: 'fraud_warning',
    number: '4000000000005423',
    tokens: ['createIssuerFraudRecord'],
    label: 'Succeeds, then an early fraud warning',
    fraudWarning: true,
  },
  {
    ...visa,
    behaviour: 'refund_pending',
    number: '4000000000007726',
    tokens: ['pendingRefund'],
    label: 'Succeeds, refunds stay pending for a minute',
    refund: 'pending',
  },
  {
    ...visa,
    behaviour: 'refund_fails',
    number: '4000000000005126',
    tokens: ['refundFail'],
    label: 'Succeeds, refunds fail after a minute',
    refund: 'fails',
  },
];

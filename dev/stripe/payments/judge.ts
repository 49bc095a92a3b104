import { cardOf, type Decline } from '../cards/test-cards';
import type { PaymentMethodRow } from '../store/rows/payments';

/** How a payment is made. */
export interface Circumstances {
  /** The person is not there to be asked. */
  offSession: boolean;
  /** They have just passed 3-D Secure. */
  authenticated: boolean;
  /** The method is being saved, or only saved and not charged. */
  savingOnly?: boolean;
}

export type Judgement =
  | { kind: 'approve' }
  | { kind: 'authenticate' }
  | { kind: 'decline'; decline: Decline }
  /** A bank debit: accepted now, settled or returned days later. */
  | { kind: 'process' };

export const authenticationFailed: Decline = {
  code: 'payment_intent_authentication_failure',
  decline_code: null,
  message:
    'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
  advice_code: null,
  network_decline_code: null,
};

export const authenticationRequired: Decline = {
  code: 'authentication_required',
  decline_code: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
  advice_code: null,
  network_decline_code: null,
};

/** What the bank says to a payment method in these circumstances: the table of test cards, read. */
export function judge(method: PaymentMethodRow, how: Circumstances): Judgement {
  if (method.type !== 'card') return how.savingOnly ? { kind: 'approve' } : { kind: 'process' };
  const card = cardOf(method.behaviour);
  if (card.decline && !(how.savingOnly && card.attaches))
    return { kind: 'decline', decline: card.decline };
  const asks =
    card.authentication === 'always' || (card.authentication === 'unless_set_up' && !method.set_up);
  if (asks && !how.authenticated) {
    return how.offSession
      ? { kind: 'decline', decline: authenticationRequired }
      : { kind: 'authenticate' };
  }
  if (card.declineAfterAuthentication && !how.savingOnly) {
    return { kind: 'decline', decline: card.declineAfterAuthentication };
  }
  return { kind: 'approve' };
}

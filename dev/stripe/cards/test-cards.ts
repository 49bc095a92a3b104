import { testCards } from './test-card-table';

/** How the bank answers a card. */
export interface Decline {
  code: string;
  decline_code: string | null;
  message: string;
  advice_code: string | null;
  network_decline_code: string | null;
}

export interface TestCard {
  /** Name of its behaviour; payment methods keep this instead of a number. */
  behaviour: string;
  number: string;
  tokens: string[];
  /** What it shows, in the words of the list on the checkout page. */
  label: string;
  brand: 'visa' | 'mastercard' | 'amex' | 'discover';
  funding: 'credit' | 'debit';
  country: string;
  /** Refused by the bank, at every charge. */
  decline?: Decline;
  /** It can be saved although it will be refused. */
  attaches?: boolean;
  /** 3-D Secure: always, or until it was saved for use without the person present. */
  authentication?: 'always' | 'unless_set_up';
  /** The bank's answer after the person was authenticated. */
  declineAfterAuthentication?: Decline;
  /** A chargeback or an inquiry follows the payment. */
  dispute?: { reason: string; inquiry: boolean };
  fraudWarning?: boolean;
  refund?: 'pending' | 'fails';
  /** The money is available at once. */
  bypassPending?: boolean;
}

const byBehaviour = new Map(testCards.map((card) => [card.behaviour, card]));
const byNumber = new Map(testCards.map((card) => [card.number, card]));
const byToken = new Map(
  testCards.flatMap((card) => card.tokens.map((token) => [token, card] as const)),
);

/** The card of a payment method. */
export function cardOf(behaviour: string): TestCard {
  const card = byBehaviour.get(behaviour);
  if (!card) throw new Error(`no test card behaves as ${behaviour}`);
  return card;
}

/** The test card with a number, spaces and dashes aside. */
export function cardByNumber(number: string): TestCard | undefined {
  return byNumber.get(number.replace(/[\s-]/g, ''));
}

/** The test card of a token: `pm_card_visa` or `tok_visa`. */
export function cardByToken(token: string): TestCard | undefined {
  return byToken.get(token.replace(/^(pm_card_|tok_)/, ''));
}

/** Whether a card number has a right check digit (Luhn). */
export function hasCheckDigit(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) return false;
  let sum = 0;
  for (const [place, digit] of [...number].reverse().entries()) {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The last four digits, as receipts show them. */
export function last4(card: TestCard): string {
  return card.number.slice(-4);
}

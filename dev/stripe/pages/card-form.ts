import { testCards } from '../cards/test-card-table';
import { cardByNumber, hasCheckDigit, type TestCard } from '../cards/test-cards';

/** What the person typed, as they typed it. */
export interface CardFields {
  email: string;
  number: string;
  expiry: string;
  cvc: string;
  name: string;
}

export type CardErrors = Partial<Record<keyof CardFields, string>>;

export interface ReadCard {
  card: TestCard;
  expMonth: number;
  expYear: number;
}

/** Reads the card form. Gives the card, or what is wrong beside each field in Stripe's words. */
export function readCard(
  fields: CardFields,
  nowSeconds: number,
): { card: ReadCard } | { errors: CardErrors } {
  const errors: CardErrors = {};
  const card = readNumber(fields.number, errors);
  const expiry = readExpiry(fields.expiry, nowSeconds, errors);
  checkCvc(fields.cvc, card, errors);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(fields.email)) {
    errors.email = fields.email ? 'Your email is invalid.' : 'Required';
  }
  if (!fields.name) errors.name = 'Required';
  if (!card || !expiry || Object.keys(errors).length > 0) return { errors };
  return { card: { card, ...expiry } };
}

function readNumber(text: string, errors: CardErrors): TestCard | undefined {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{12,19}$/.test(digits)) {
    errors.number = digits ? 'Your card number is incomplete.' : 'Required';
    return undefined;
  }
  const card = cardByNumber(digits);
  if (card) return card;
  errors.number = hasCheckDigit(digits)
    ? 'This is a real card number, or one the sandbox does not know. Use one of the test cards below.'
    : 'Your card number is invalid.';
  return undefined;
}

function readExpiry(
  text: string,
  nowSeconds: number,
  errors: CardErrors,
): Omit<ReadCard, 'card'> | undefined {
  const match = /^\s*(\d{1,2})\s*[/-]?\s*(\d{4}|\d{2})\s*$/.exec(text);
  const expMonth = Number(match?.[1]);
  const expYear = match?.[2]?.length === 2 ? 2000 + Number(match[2]) : Number(match?.[2]);
  if (!match || expMonth < 1 || expMonth > 12) {
    errors.expiry = text ? "Your card's expiration date is incomplete." : 'Required';
    return undefined;
  }
  const now = new Date(nowSeconds * 1000);
  const month = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1;
  if (expYear * 12 + expMonth < month) {
    errors.expiry =
      expYear < now.getUTCFullYear()
        ? "Your card's expiration year is in the past."
        : "Your card's expiration date is in the past.";
    return undefined;
  }
  return { expMonth, expYear };
}

function checkCvc(text: string, card: TestCard | undefined, errors: CardErrors): void {
  const digits = card?.brand === 'amex' ? 4 : 3;
  if (!new RegExp(`^\\d{${digits}}$`).test(text.trim())) {
    errors.cvc = text ? "Your card's security code is incomplete." : 'Required';
  }
}

/** What the form is filled with for a test card: good everywhere but in what the card is for. */
export function filledFor(behaviour: string | null, nowSeconds: number): Partial<CardFields> {
  const card = testCards.find((one) => one.behaviour === behaviour);
  if (!card) return {};
  const year = new Date(nowSeconds * 1000).getUTCFullYear() + 3;
  return {
    number: spaced(card.number),
    expiry: `12 / ${String(year).slice(-2)}`,
    cvc: card.brand === 'amex' ? '1234' : '123',
    name: 'Test Buyer',
  };
}

/** A card number as it stands on a card: 4242 4242 4242 4242. */
export function spaced(number: string): string {
  return number.replace(/(\d{4})(?=\d)/g, '$1 ');
}

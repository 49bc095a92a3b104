import { numberFormat } from './kept-formats';

/** Basis points: hundredths of a percent. */
export type Bps = number;

const minorDigits: Readonly<Record<string, number>> = { jpy: 0, krw: 0, vnd: 0, clp: 0, isk: 0 };

/** How many decimals the currency has: 2 for most, 0 for yen and its like. */
export const currencyDigits = (currency: string): number =>
  minorDigits[currency.toLowerCase()] ?? 2;

/** A share of an amount in minor units, rounded half up: the one rounding rule of the house (MONEY 2). */
export function shareOf(amount: number, bps: Bps): number {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not an amount: ${amount}`);
  return Number((BigInt(amount) * BigInt(bps) + 5000n) / 10000n);
}

/**
 * Splits an amount along weights so that the parts always add up (largest remainder; ties go to the earlier part).
 * Weights are whole numbers ≥ 0; all zero gives everything to the first.
 */
export function splitByWeights(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map((_, index) => (index === 0 ? amount : 0));
  const exact = weights.map((weight) => {
    const product = BigInt(amount) * BigInt(weight);
    return { whole: Number(product / BigInt(total)), rest: product % BigInt(total) };
  });
  let left = amount - exact.reduce((sum, part) => sum + part.whole, 0);
  const order = exact.map((_, index) => index);
  order.sort((a, b) => {
    const difference = (exact[b]?.rest ?? 0n) - (exact[a]?.rest ?? 0n);
    return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
  });
  const parts = exact.map((part) => part.whole);
  for (const index of order) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left--;
  }
  return parts;
}

/** Minor units as people read them: `$5`, `$5.50`, `¥500`. Whole amounts drop the decimals unless `exact`. */
export function formatMoney(
  cents: number,
  currency: string,
  options?: { exact?: boolean },
): string {
  const digits = currencyDigits(currency);
  const scale = 10 ** digits;
  const whole = cents % scale === 0 && !options?.exact;
  return numberFormat('en-US', {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: whole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(cents / scale);
}

/** Minor units as a bare figure for other programs, with a point and no grouping: `-12.50`, `500` of a yen. */
export function plainMoney(cents: number, currency: string): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not an amount: ${cents}`);
  const digits = currencyDigits(currency);
  const figures = String(Math.abs(cents)).padStart(digits + 1, '0');
  const text = digits === 0 ? figures : `${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
  return cents < 0 ? `-${text}` : text;
}

/** The part of an amount that is a tax of this rate already in it, minor units; rounded like every share. */
export function includedIn(amount: number, bps: Bps): number {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not an amount: ${amount}`);
  const whole = 10000n + BigInt(bps);
  return Number((BigInt(amount) * BigInt(bps) + whole / 2n) / whole);
}

/** No amount is typed longer, with all its spaces: what is typed comes from anybody, and is read before any other check. */
const typedMax = 40;

/** What a person typed ('5', '5.50', '1,200') in minor units; null when it is no amount of this currency. */
export function parseMoney(text: string, currency: string): number | null {
  if (text.length > typedMax) return null;
  const digits = currencyDigits(currency);
  const match = /^\s*\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,8})(?:\.(\d{1,2}))?\s*$/.exec(text);
  if (!match?.[1]) return null;
  const fraction = match[2] ?? '';
  if (fraction.length > digits) return null;
  return Number(match[1].replaceAll(',', '') + fraction.padEnd(digits, '0'));
}

import { shareOf } from '@/lib/platform/money';

const dollar = 100;

/**
 * Three amounts to choose from, in minor units: about 10, 15 and 25 % of the price, in whole units of money, each larger
 * than the one before, none above the price, which is the most that a tip can be.
 */
export function tipSuggestions(priceCents: number): number[] {
  const rounded = [1000, 1500, 2500].map((bps) =>
    Math.max(dollar, Math.round(shareOf(priceCents, bps) / dollar) * dollar),
  );
  const rising: number[] = [];
  for (const amount of rounded) {
    const larger = Math.max(amount, (rising.at(-1) ?? 0) + dollar);
    if (larger <= priceCents) rising.push(larger);
  }
  return rising;
}

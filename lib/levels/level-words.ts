import { dateFormat } from '@/lib/platform/kept-formats';
import { formatMoney } from '@/lib/platform/money';
import { marketplace } from '@/marketplace.config';
import type { LevelFigures, Measure } from './level-for';

export const measureNames: Readonly<Record<Measure, string>> = {
  rating: 'Rating',
  onTimePercent: 'Delivered on time',
  completedPercent: 'Share completed',
  orders: 'Completed orders',
  buyers: 'Different buyers',
  earnedCents: 'Earned',
};

/** Cut off, not rounded: '4.60' must mean that 4.6 is reached. The inner rounding takes away what floats add. */
const cutOff = (figure: number, digits: number): string => {
  const scale = 10 ** digits;
  return (Math.floor(Number((figure * scale).toFixed(6))) / scale).toFixed(digits);
};

/** A figure as people read it, never better than it is. */
export function figureText(measure: Measure, figure: number): string {
  if (measure === 'rating') return cutOff(figure, 2);
  if (measure === 'earnedCents') return formatMoney(figure, marketplace.currency);
  if (measure === 'orders' || measure === 'buyers') return figure.toLocaleString('en-US');
  return `${cutOff(figure, 0)} %`;
}

/** What is asked for, as people read it: '4.6', '90 %', '$1,000'. */
export const thresholdText = (measure: Measure, threshold: number): string =>
  measure === 'rating' ? `${threshold}` : figureText(measure, threshold);

/** What is missing for a level, in words: 'rating 4.31 of 4.4, different buyers 2 of 3'. */
export function shortText(
  figures: LevelFigures,
  missing: readonly Measure[],
  asked: Readonly<Record<Measure, number>>,
): string {
  return missing
    .map((measure) => {
      const figure = figures[measure];
      const mine = figure === null ? 'nothing yet' : figureText(measure, figure);
      return `${measureNames[measure].toLowerCase()} ${mine} of ${thresholdText(measure, asked[measure])}`;
    })
    .join(', ');
}

/** A day in words: '25 December 2026'. */
export const dayText = (at: Date): string =>
  dateFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);

import { describe, expect, test } from 'vitest';
import { figuresOf, shortOf } from '@/lib/levels/level-for';
import { dayText, figureText, shortText, thresholdText } from '@/lib/levels/level-words';
import { marketplace } from '@/marketplace.config';

describe('figures in words', () => {
  test.each([
    ['rating', 4.6, '4.60'],
    ['rating', 4.5999, '4.59'],
    ['rating', 69 / 15, '4.60'],
    ['onTimePercent', 89.99, '89 %'],
    ['completedPercent', 100, '100 %'],
    ['orders', 1234, '1,234'],
    ['earnedCents', 100_050, '$1,000.50'],
  ] as const)('%s %d reads %s, never better than it is', (measure, figure, text) => {
    expect(figureText(measure, figure)).toBe(text);
  });

  test('what is asked for reads as in the rules', () => {
    const { level1 } = marketplace.levels;
    expect(thresholdText('rating', level1.rating)).toBe('4.4');
    expect(thresholdText('onTimePercent', level1.onTimePercent)).toBe('80 %');
    expect(thresholdText('earnedCents', level1.earnedCents)).toBe('$100');
  });

  test('what is missing is named with both figures', () => {
    const figures = figuresOf({
      ratingSum: 0,
      ratingCount: 0,
      handedIn: 0,
      inTime: 0,
      completed: 5,
      ownFault: 0,
      buyers: 2,
      earnedCents: 20_000,
    });
    expect(shortText(figures, shortOf(figures, 'level1'), marketplace.levels.level1)).toBe(
      'delivered on time nothing yet of 80 %, different buyers 2 of 3',
    );
  });

  test('a day reads the same everywhere', () => {
    expect(dayText(new Date('2026-12-25T23:59:00Z'))).toBe('25 December 2026');
  });
});

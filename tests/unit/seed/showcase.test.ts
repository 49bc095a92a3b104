import { expect, test } from 'vitest';
import { answered, greetings, unanswered } from '@/prisma/seed/content/showcase-words';
import { talks } from '@/prisma/seed/content/talks';
import { firstOrderDaysAgo, sceneCount } from '@/prisma/seed/play-showcase';

test('in the conversation of the demo’s two people no line comes twice', () => {
  const quarrels = [answered, unanswered].flatMap(({ first, second, seller }) => [
    first,
    second,
    ...(seller ? [seller.offer] : []),
  ]);
  const all = [...greetings, ...quarrels];
  expect(new Set(all).size).toBe(all.length);
  expect(greetings.length).toBeGreaterThanOrEqual(sceneCount);
});

test('they have talked it over before the first order stands in between', () => {
  for (const { buyer, seller, daysAgo, lines } of talks) {
    if (buyer !== 'beatrizmoura' || seller !== 'linagrafik') continue;
    const hours = lines.reduce((sum, { afterHours }) => sum + afterHours, 0);
    expect(daysAgo - hours / 24).toBeGreaterThan(firstOrderDaysAgo);
  }
});

import { expect, test, vi } from 'vitest';
import type { Tx } from '@/lib/platform/db';
import { withMarket } from '../../support/market';
import { everyTime } from '../runs';
import { search } from '../search';

// A test of the test: use cases read what they are about to change without locking it first. Only what two do at the
// same moment can show that.

const planted = vi.hoisted(() => ({ table: '' }));

/** The same words to the database; without the one that locks, when they read the table where the fault is planted. */
function withoutLock(words: TemplateStringsArray): TemplateStringsArray {
  if (!words.join('').includes(`FROM ${planted.table} `)) return words;
  const cut = (word: string) => word.replace(/FOR (UPDATE|SHARE)( OF \w+)?/g, '');
  return Object.assign(words.map(cut), { raw: words.raw.map(cut) });
}

const unlocked = (tx: Tx): Tx =>
  new Proxy(tx, {
    get(whole, name) {
      const part: unknown = Reflect.get(whole, name);
      if (name !== '$queryRaw') return part;
      return (words: TemplateStringsArray | object, ...values: unknown[]) =>
        Array.isArray(words)
          ? whole.$queryRaw(withoutLock(words as unknown as TemplateStringsArray), ...values)
          : whole.$queryRaw(words as never);
    },
  });

// The only mock of the house: it plants the fault, and nothing else could without touching the product.
vi.mock('@/lib/platform/db', async (original) => {
  const real = await original<typeof import('@/lib/platform/db')>();
  const transaction: typeof real.transaction = (work) =>
    real.transaction((tx) => work(unlocked(tx)));
  return { ...real, transaction };
});

const market = withMarket();

test('the search finds that a payout reads the seller without a lock', { timeout: 0 }, async () => {
  planted.table = 'seller_profile';
  // From shortly before the first one that shows it: a payout asked for in two tabs is not in every history.
  const { report } = await search(market, { ...everyTime, path: '60', shorten: false });
  expect(report).toMatch(/below zero|had to be|off by/);
});

import { test } from 'vitest';
import type { TestMarket } from '../support/market';
import { halfOf } from './runs';
import { search } from './search';

/** No search is stopped by the clock: how long it takes is asked for in histories. */
const timeout = 0;

/** Plays one half of the histories that are asked for, in a file of its own so that both cores have one. */
export function playHalf(market: TestMarket, half: 0 | 1): void {
  const wanted = halfOf(half);
  test.skipIf(!wanted)(
    `${wanted?.runs ?? 0} of them from seed ${wanted?.seed ?? 0} show no fault`,
    { timeout },
    async () => {
      if (!wanted) return;
      const { report } = await search(market, wanted);
      if (report) throw new Error(report);
    },
  );
}

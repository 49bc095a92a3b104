import path from 'node:path';
import { expect, test } from 'vitest';
import type { TestMarket } from '../support/market';
import { halfOf } from './runs';
import { search } from './search';
import { inWords, neverSeen, writeDown } from './tally';

/** So many histories come to every event of the table of an order's life; fewer may not. */
const enoughForAll = 150;
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
      const { report, tally } = await search(market, wanted);
      if (wanted.tallies) await writeDown(tally, path.join(wanted.tallies, `${half}.json`));
      if (report) throw new Error(report);
      if (wanted.runs >= enoughForAll) expect(neverSeen(tally), inWords(tally)).toEqual([]);
    },
  );
}

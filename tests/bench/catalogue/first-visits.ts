import { setTimeout as sleep } from 'node:timers/promises';
import { answerAsSent, browserHeaders } from '../answer-as-sent';
import { percentile } from '../figures';
import type { FirstVisits } from './measured';
import type { ScaledShop } from './scaled-shop';
import type { NewPage } from './subjects';

const visitsMax = 100;
/** How a web process is told that pages are old: lib/platform/page-marks.ts. */
const channel = 'minnow_page_marks';
const oldLists = JSON.stringify({ from: 'bench', marks: ['gigs'] });

/**
 * What making a page costs: others like it at their first visit, or the page itself after it was forgotten, one after the
 * other.
 * @throws when one was kept already, so that its time says nothing
 */
export async function measureFirstVisits(
  shop: ScaledShop,
  { name, path, others }: NewPage,
): Promise<Omit<FirstVisits, 'emptyPages'>> {
  const paths =
    others.length > 0 ? others.slice(0, visitsMax) : Array.from({ length: 30 }, () => path);
  const times: number[] = [];
  for (const each of paths) {
    if (others.length === 0) await forgetLists(shop);
    const from = performance.now();
    const { headers } = await answerAsSent(shop.origin + each, browserHeaders);
    times.push(performance.now() - from);
    const kept = headers[headers.findIndex((header) => /^x-nextjs-cache$/i.test(header)) + 1];
    if (kept === 'HIT') throw new Error(`${each} was kept already.`);
  }
  return {
    name,
    visits: times.length,
    p50Ms: percentile(times, 50),
    p95Ms: percentile(times, 95),
  };
}

/** Lets the web process forget whatever shows several gigs. */
export async function forgetLists({ client }: ScaledShop): Promise<void> {
  await client.query('SELECT pg_notify($1, $2)', [channel, oldLists]);
  await sleep(50);
}

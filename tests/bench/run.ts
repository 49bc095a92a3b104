import { parseArgs } from 'node:util';
import { Failure } from '@/dev/failure';
import { type AnswerAsSent, answerAsSent, browserHeaders } from './answer-as-sent';
import { type BareServer, startBareServer } from './bare-server';
import { besideEmptyPages, emptyPagesThere, shareOfThere } from './empty-page';
import { type Market, webProcesses, withMarket } from './market';
import { type MeasuredOrders, measureOrders, warmUp } from './measure-orders';
import { measurePage } from './measure-page';
import { runPart } from './part';
import type { Reads, RecordedReads } from './parts/record-reads';
import type { Statement } from './statement';
import { type StillSite, warmUpStill, withStillSite } from './still-site';
import { anHoursPurchases, letHalfAskNothing, type Page, pagesToMeasure } from './subjects';
import { cpuTable, machine, number, tableHead, tableRows } from './table';

const pagesAtOnce = [1, 32];
const ordersAtOnce = [1, 8];
/** Of orders of each kind, before they are measured: V8 goes on making code faster for thousands of requests. */
const warmUps = 4;
const warmUpSeconds = 15;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/**
 * Measures this machine: home, search, a gig's page and placing an order on the demo data, each beside what the machine
 * could do at best (a bare Node server sending the same bytes, PostgreSQL answering the same questions or writing the same
 * rows), in the same run; orders beside an empty static page of Next too, which tells how fast the machine is in this hour.
 * `--quick` takes 3 instead of 8 seconds for each figure.
 */
export async function runBench(args: readonly string[]): Promise<number> {
  const seconds = isQuick(args) ? 3 : 8;
  await withStillSite({}, (still) => withMarket((market) => measureMarket(market, still, seconds)));
  return 0;
}

async function measureMarket(market: Market, still: StillSite, seconds: number): Promise<void> {
  const pages = await pagesToMeasure(market.client);
  const bare = await bareServerFor(market, pages);
  const statements = await recordReads(market, pages);
  print(`\n${machine()}`);
  print(`${seconds} s each; answers compressed as browsers ask for them; CPU of all processes`);
  print(`that answer, for each request; everything on this one machine, load included.`);
  print(`WEB_PROCESSES=${webProcesses}\n`);
  print(tableHead());
  for (const page of pages) {
    for (const atOnce of pagesAtOnce) {
      const load = { atOnce, seconds, warmUpSeconds: 2 };
      print(tableRows(await measurePage(market, bare, page, statements.get(page) ?? [], load)));
    }
  }
  await printOrders(market, still, seconds);
}

function isQuick(args: readonly string[]): boolean {
  try {
    return (
      parseArgs({ args: [...args], options: { quick: { type: 'boolean' } } }).values.quick === true
    );
  } catch (error) {
    throw new Failure(`${(error as Error).message.split('. ')[0]}: the one option is --quick.`);
  }
}

async function printOrders(market: Market, still: StillSite, seconds: number): Promise<void> {
  await letHalfAskNothing(market.client);
  await warmUpStill(still);
  for (const asks of [false, true]) {
    const kind = async () => ({ asks, purchases: await anHoursPurchases(market.client, asks) });
    // One after the other: nobody may order so often within an hour.
    for (let nth = 0; nth < warmUps; nth++) await warmUp(market, await kind(), warmUpSeconds);
    for (const atOnce of ordersAtOnce) {
      // Whoever asks is a process as new as its code is slow.
      const load = { atOnce, seconds, warmUpSeconds: 4 };
      const purchases = await kind();
      const orders = await besideEmptyPages(still, () => measureOrders(market, purchases, load));
      printOrdersOf(orders);
      printMachine(orders.subject.perSecond, orders.emptyPages);
    }
  }
}

function printOrdersOf(orders: MeasuredOrders): void {
  print(tableRows(orders));
  const steps = Object.entries(orders.stepsMs).map(([step, ms]) => `${step} ${ms.toFixed(0)}`);
  print(`  its steps, p50 ms: ${steps.join(', ')};`);
  print(`  webhooks, jobs and mails were through ${orders.quietMs.toFixed(0)} ms after the last`);
  print(cpuTable(orders.cpuMsOf));
}

function printMachine(ordersPerSecond: number, emptyPages: number): void {
  const here = number(emptyPages);
  const share = shareOfThere(emptyPages);
  print(`  an empty static page of Next, 32 at once: ${here} per second, before or after`);
  if (share < 1)
    print(
      `  on a machine that does ${emptyPagesThere}: ${number(ordersPerSecond / share)} orders per second`,
    );
}

/** Asks for each page once and starts the server that answers the same from memory. */
async function bareServerFor(market: Market, pages: readonly Page[]): Promise<BareServer> {
  const answers: Record<string, AnswerAsSent> = {};
  for (const { name, paths } of pages) {
    const url = `${market.origin}${paths[0]}`;
    // The first visit makes the page, the second is what people get.
    await answerAsSent(url, browserHeaders);
    answers[name] = await answerAsSent(url, browserHeaders);
  }
  return startBareServer(market, answers);
}

/** Lets the marketplace's own queries run once for each page and keeps what they ask of the database. */
async function recordReads(
  market: Market,
  pages: readonly Page[],
): Promise<Map<Page, readonly Statement[]>> {
  const gigPage = pages.find(({ reads }) => reads === 'gig');
  const searchPages = pages.filter(({ reads }) => reads === 'search');
  const asked = {
    gigSlug: gigPage?.paths[0]?.split('/').at(-1) ?? null,
    searches: searchPages.map(({ paths }) => paths[0]?.split('?')[1] ?? ''),
    suggestions: [],
  };
  const { gig, searches } = await runPart<Reads, RecordedReads>('record-reads', asked, market.env);
  const recorded = new Map<Page, readonly Statement[]>();
  if (gigPage) recorded.set(gigPage, gig);
  for (const [index, page] of searchPages.entries()) recorded.set(page, searches[index] ?? []);
  return recorded;
}

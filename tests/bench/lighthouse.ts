import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { computeMedianRun, filterToValidRuns } from 'lighthouse/core/lib/median-run.js';
import { provideBrowser } from '@/dev/browser';
import { Failure } from '@/dev/failure';
import { freePort } from '@/dev/ports';
import { withMarket } from './market';
import { withStillSite } from './still-site';

/** The least that each page must reach, of 100. */
const goals = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const categories = Object.keys(goals) as (keyof typeof goals)[];
/** One load of a page is chance; of five Lighthouse itself names the one in the middle. */
const loads = 5;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/**
 * Lighthouse, mobile, on home, search and a gig's page of the production build: on a marketplace with demo data of its own,
 * or with `--origin http://localhost:3000` on one that runs. Each page is loaded five times and the run in the middle counts,
 * as Lighthouse's page on variability has it. Above them stands an empty page of this Next version, which a slow machine makes
 * slow too.
 * @returns 1 when a page misses a goal; what cost it points is listed
 */
export async function runLighthouse(args: readonly string[]): Promise<number> {
  const origin = originOf(args);
  const missed = await withStillSite({}, (still) =>
    origin
      ? judge(origin, still.origin)
      : withMarket(({ env }) => judge(env.APP_URL ?? '', still.origin)),
  );
  return missed ? 1 : 0;
}

function originOf(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { origin: { type: 'string' } } }).values.origin;
  } catch (error) {
    throw new Failure(`${(error as Error).message.split('. ')[0]}: the one option is --origin.`);
  }
}

async function judge(origin: string, emptyPage: string): Promise<boolean> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: provideBrowser(print),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    print(`\n${'mobile'.padEnd(34)}${categories.map((name) => name.padStart(16)).join('')}`);
    printPage('an empty page of this Next', ['performance'], await load(`${emptyPage}/`, port));
    let missed = false;
    for (const address of await pages(origin))
      missed = (await judgePage(origin + address, port)) || missed;
    return missed;
  } finally {
    await browser.close();
  }
}

async function pages(origin: string): Promise<string[]> {
  const home = await (await fetch(origin)).text();
  const gig = /"(\/gigs\/[a-z0-9-]+)"/.exec(home)?.[1];
  if (!gig) throw new Failure('There is no gig on the home page to measure.');
  return ['/', '/search?q=logo', gig];
}

async function judgePage(url: string, port: number): Promise<boolean> {
  const runs = await load(url, port);
  const scores = printPage(new URL(url).pathname, categories, runs);
  const { categories: judged, audits } = computeMedianRun(runs);
  const missed = categories.filter((name, index) => !((scores[index] ?? 0) >= goals[name]));
  for (const name of missed)
    for (const { id, weight } of judged[name]?.auditRefs ?? []) {
      const words = weight > 0 && whatCost(audits[id]);
      if (words) print(`  ${name}: ${words}`);
    }
  return missed.length > 0;
}

async function load(url: string, port: number): Promise<Result[]> {
  // The first visit makes the page; people get what is kept.
  await fetch(url);
  const runs: Result[] = [];
  for (let nth = 0; nth < loads; nth++) runs.push(await judgeOnce(url, port));
  return runs;
}

/** The points of the run in the middle, under their names. */
function printPage(
  name: string,
  asked: readonly (keyof typeof goals)[],
  runs: readonly Result[],
): number[] {
  const { categories: judged, environment } = computeMedianRun([...runs]);
  const scores = asked.map((category) => points(judged[category]));
  const shown = scores.map((score) => (Number.isNaN(score) ? 'unknown' : String(score)));
  print(name.slice(0, 32).padEnd(34) + shown.map((score) => score.padStart(16)).join(''));
  const each = runs.map((run) => points(run.categories.performance)).join(', ');
  print(
    `  performance of each: ${each}; Lighthouse's index of this machine ${environment.benchmarkIndex}`,
  );
  return scores;
}

async function judgeOnce(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: categories,
    logLevel: 'silent',
    skipAudits: new URL(url).pathname === '/search' ? [keptOutOfIndexes] : null,
  });
  if (!result) throw new Failure(`Lighthouse said nothing of ${url}.`);
  const { lhr } = result;
  if (filterToValidRuns([lhr]).length === 0)
    throw new Failure(
      `Lighthouse saw nothing of ${url}: ${lhr.runtimeError?.message ?? 'no paint'}`,
    );
  return lhr;
}

const points = (category: Result['categories'][string] | undefined): number =>
  Math.round(100 * (category?.score ?? Number.NaN));

/** Results of a search are kept out of other search engines on purpose, which Lighthouse takes for a fault. */
const keptOutOfIndexes = 'is-crawlable';

type Audit = Result['audits'][string];

/** What an audit took points for, or why it could not be made; undefined when all is well. */
function whatCost(audit: Audit | undefined): string | undefined {
  if (!audit) return undefined;
  if (audit.errorMessage) return `${audit.title}: not measured (${audit.errorMessage})`;
  if (audit.score === null || audit.score >= 0.9) return undefined;
  return audit.title + (audit.displayValue ? ` (${audit.displayValue})` : '');
}

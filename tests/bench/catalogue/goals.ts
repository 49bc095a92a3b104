import { shareOfThere } from '../empty-page';
import { floorNames, type Measured, type Result } from './measured';

/** `there`: missed here and now, but not on a machine as fast as the one for which the goal is meant. */
export type Verdict = 'reached' | 'there' | 'missed';

export interface Judged {
  readonly goal: string;
  readonly measured: string;
  /** Of a time: how often the empty page was answered beside it, and what it would have been there. */
  readonly beside: { readonly emptyPages: number; readonly there: string } | null;
  readonly verdict: Verdict;
}

/** A goal that holds on every machine: a ratio, or a size. */
const judged = (goal: string, measured: string, isReached: boolean): Judged => ({
  goal,
  measured,
  beside: null,
  verdict: isReached ? 'reached' : 'missed',
});

const searchMaxMs = 60;
const suggestionsMaxMs = 50;
const growthMax = 4;
const ofStaticMin = 0.8;
const firstVisitMaxMs = 60;
const scriptsMaxBytes = 30_000;
const memoryMaxMb = 400;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;

/** A goal in milliseconds, meant for a machine that answers so many empty pages (tests/bench/empty-page.ts). */
function judgedTime(
  goal: string,
  measured: string,
  value: number,
  most: number,
  emptyPages: number,
): Judged {
  const there = value * shareOfThere(emptyPages);
  const missed: Verdict = there <= most ? 'there' : 'missed';
  const verdict = value <= most ? 'reached' : missed;
  return { goal, measured, beside: { emptyPages, there: ms(there) }, verdict };
}

/** Holds what was measured against what this marketplace promises; a growth needs two sizes to be known. */
export function judge(results: readonly Result[]): Judged[] {
  const [smallest, largest] = [results[0], results.at(-1)];
  if (!smallest || !largest) return [];
  const growth = smallest === largest ? [] : judgeGrowth(smallest, largest);
  return [...judgeQuestions(largest), ...growth, ...judgePages(results), ...judgeWeight(results)];
}

const alone = (result: Result, kind: Measured['kind']): Measured[] =>
  result.measured.filter((each) => each.kind === kind && each.row.atOnce === 1);

function judgeQuestions(largest: Result): Judged[] {
  const size = largest.gigs.toLocaleString('en');
  const p95 = (kind: Measured['kind'], goal: string, most: number): Judged[] =>
    alone(largest, kind).map(({ row, emptyPages }) =>
      judgedTime(
        `${row.name} at ${size} gigs, ${goal}: p95 at most ${most} ms`,
        ms(row.p95Ms),
        row.p95Ms,
        most,
        emptyPages ?? Number.NaN,
      ),
    );
  return [
    ...p95('search', 'filters and counts included, one at a time', searchMaxMs),
    ...p95('suggestions', 'one at a time', suggestionsMaxMs),
  ];
}

function judgeGrowth(smallest: Result, largest: Result): Judged[] {
  // Half an hour lies between them.
  const there = ({ row, emptyPages }: Measured): number =>
    row.p95Ms * shareOfThere(emptyPages ?? Number.NaN);
  return alone(largest, 'search').flatMap((each) => {
    const before = alone(smallest, 'search').find(({ row }) => row.name === each.row.name);
    if (!before) return [];
    const growth = there(each) / there(before);
    return [
      judged(
        `${each.row.name}, growth of p95 there from the smallest to the largest: at most ${growthMax}×`,
        `${growth.toFixed(1)}×`,
        growth <= growthMax,
      ),
    ];
  });
}

function judgePages(results: readonly Result[]): Judged[] {
  return results.flatMap(({ gigs, measured, first }) => {
    const at = `at ${gigs.toLocaleString('en')} gigs`;
    const busy = measured.filter(({ kind, row }) => kind === 'kept' && row.atOnce > 1);
    return [
      ...busy.map((each) => {
        const still = each.floors.find(({ name }) => name === floorNames.still);
        const share = each.row.perSecond / (still?.perSecond ?? Number.NaN);
        const goal = `${each.row.name} ${at}: at least ${percent(ofStaticMin)} of a static page`;
        return judged(goal, percent(share), share >= ofStaticMin);
      }),
      ...first.map(({ name, p50Ms, p95Ms, emptyPages }) => {
        const goal = `${name} ${at}, first visit: p50 at most ${firstVisitMaxMs} ms`;
        return judgedTime(
          goal,
          `${ms(p50Ms)}, p95 ${ms(p95Ms)}`,
          p50Ms,
          firstVisitMaxMs,
          emptyPages,
        );
      }),
    ];
  });
}

function judgeWeight(results: readonly Result[]): Judged[] {
  const scripts = (results[0]?.scripts ?? []).map(({ name, bytes, emptyBytes }) =>
    judged(
      `${name}: scripts at most ${scriptsMaxBytes / 1000} kB above an empty page's`,
      `${((bytes - emptyBytes) / 1000).toFixed(1)} kB`,
      bytes - emptyBytes <= scriptsMaxBytes,
    ),
  );
  const most = results.flatMap(({ memoryMb }) => memoryMb ?? []);
  if (most.length === 0) return scripts;
  const memory = Math.max(...most);
  const goal = `one web process under all of this: at most ${memoryMaxMb} MB`;
  return [...scripts, judged(goal, `${memory.toFixed(0)} MB`, memory <= memoryMaxMb)];
}

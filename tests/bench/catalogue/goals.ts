import { floorNames, type Measured, type Result } from './measured';

export interface Judged {
  readonly goal: string;
  readonly measured: string;
  readonly reached: boolean;
}

const searchMaxMs = 60;
const suggestionsMaxMs = 50;
const growthMax = 4;
const ofStaticMin = 0.8;
const firstVisitMaxMs = 60;
const scriptsMaxBytes = 30_000;
const memoryMaxMb = 400;

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;

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
    alone(largest, kind).map(({ row }) => ({
      goal: `${row.name} at ${size} gigs, ${goal}: p95 at most ${most} ms`,
      measured: ms(row.p95Ms),
      reached: row.p95Ms <= most,
    }));
  return [
    ...p95('search', 'filters and counts included, one at a time', searchMaxMs),
    ...p95('suggestions', 'one at a time', suggestionsMaxMs),
  ];
}

function judgeGrowth(smallest: Result, largest: Result): Judged[] {
  return alone(largest, 'search').flatMap(({ row }) => {
    const before = alone(smallest, 'search').find((each) => each.row.name === row.name)?.row;
    if (!before) return [];
    const growth = row.p95Ms / before.p95Ms;
    return [
      {
        goal: `${row.name}, growth of p95 from the smallest to the largest: at most ${growthMax}×`,
        measured: `${growth.toFixed(1)}×`,
        reached: growth <= growthMax,
      },
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
        return {
          goal: `${each.row.name} ${at}: at least ${percent(ofStaticMin)} of a static page`,
          measured: percent(share),
          reached: share >= ofStaticMin,
        };
      }),
      ...first.map(({ name, p50Ms, p95Ms }) => ({
        goal: `${name} ${at}, first visit: at most ${firstVisitMaxMs} ms`,
        measured: `p50 ${ms(p50Ms)}, p95 ${ms(p95Ms)}`,
        reached: p50Ms <= firstVisitMaxMs,
      })),
    ];
  });
}

function judgeWeight(results: readonly Result[]): Judged[] {
  const scripts = (results[0]?.scripts ?? []).map(({ name, bytes, emptyBytes }) => ({
    goal: `${name}: scripts at most ${scriptsMaxBytes / 1000} kB above an empty page's`,
    measured: `${((bytes - emptyBytes) / 1000).toFixed(1)} kB`,
    reached: bytes - emptyBytes <= scriptsMaxBytes,
  }));
  const most = results.flatMap(({ memoryMb }) => memoryMb ?? []);
  if (most.length === 0) return scripts;
  const memory = Math.max(...most);
  return [
    ...scripts,
    {
      goal: `one web process under all of this: at most ${memoryMaxMb} MB`,
      measured: `${memory.toFixed(0)} MB`,
      reached: memory <= memoryMaxMb,
    },
  ];
}

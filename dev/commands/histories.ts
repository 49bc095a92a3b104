import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../command';
import { Failure } from '../failure';
import { runSuites } from '../suites/run';
import { vitestSuite } from '../suites/vitest';

const usage = '--runs 20000, --seed 7, --path 123';

function options(): { runs?: string; seed?: string; path?: string } {
  try {
    const text = { type: 'string' } as const;
    return { ...parseArgs({ options: { runs: text, seed: text, path: text } }).values };
  } catch (error) {
    throw new Failure(`${(error as Error).message.split('. ')[0]}: the options are ${usage}.`);
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Failure(`--${name} is a whole number of ${least} or more, not '${text}'.`);
}

type Tally = {
  histories: number;
  steps: number;
  taken: number;
  refused: number;
  seen: Record<string, number>;
};

/** What both halves have seen, the rarest first. */
function tellTallies(folder: string): void {
  const both: Tally = { histories: 0, steps: 0, taken: 0, refused: 0, seen: {} };
  for (const file of readdirSync(folder)) {
    const half = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Tally;
    for (const key of ['histories', 'steps', 'taken', 'refused'] as const) both[key] += half[key];
    for (const [what, times] of Object.entries(half.seen))
      both.seen[what] = (both.seen[what] ?? 0) + times;
  }
  const { histories, steps, taken, refused } = both;
  const rows = Object.entries(both.seen).sort(([, a], [, b]) => a - b);
  for (const [what, times] of rows) process.stdout.write(`${String(times).padStart(8)}  ${what}\n`);
  process.stdout.write(
    `${histories} histories of ${steps} steps, ${taken} taken and ${refused} refused; above, in how many of them.\n`,
  );
}

// npm run test:histories                        300 histories that nobody has played yet
// npm run test:histories -- --runs 20000        more of them
// npm run test:histories -- --seed 7 --path 123 the one that a failure named
await runCommand(async () => {
  const { runs, seed, path: which } = options();
  const tallies = mkdtempSync(path.join(os.tmpdir(), 'minnow-histories-'));
  process.env.MINNOW_HISTORIES = JSON.stringify({
    runs: wholeNumber('runs', runs ?? (which === undefined ? '300' : '1'), 1),
    seed: seed === undefined ? randomInt(1, 2 ** 31 - 1) : wholeNumber('seed', seed, 0),
    alone: seed !== undefined,
    tallies,
    ...(which === undefined ? {} : { path: which }),
  });
  try {
    const files = ['tests/histories/first.test.ts', 'tests/histories/second.test.ts'];
    const code = await runSuites([[vitestSuite('histories', files)]]);
    tellTallies(tallies);
    return code;
  } finally {
    rmSync(tallies, { recursive: true, force: true });
  }
});

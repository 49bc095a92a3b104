import { randomInt } from 'node:crypto';
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

// npm run test:histories                        300 histories that nobody has played yet
// npm run test:histories -- --runs 20000        more of them
// npm run test:histories -- --seed 7 --path 123 the one that a failure named
await runCommand(async () => {
  const { runs = '300', seed, path } = options();
  process.env.MINNOW_HISTORIES = JSON.stringify({
    runs: wholeNumber('runs', runs, 1),
    seed: seed === undefined ? randomInt(1, 2 ** 31 - 1) : wholeNumber('seed', seed, 0),
    alone: seed !== undefined,
    ...(path === undefined ? {} : { path }),
  });
  const files = ['tests/histories/first.test.ts', 'tests/histories/second.test.ts'];
  return runSuites([[vitestSuite('histories', files)]]);
});

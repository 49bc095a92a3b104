import { parseArgs } from 'node:util';
import { runCommand } from '../command';
import { Failure } from '../failure';
import { provideScale } from '../scale-data';
import { Steps } from '../steps';

const usage = '--gigs 1000000, --seed 7, --fresh';

function options(): { gigs: number; seed: number; fresh: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        gigs: { type: 'string', default: '100000' },
        seed: { type: 'string', default: '1' },
        fresh: { type: 'boolean', default: false },
      },
    });
    return {
      gigs: wholeNumber('gigs', values.gigs, 1000),
      seed: wholeNumber('seed', values.seed, 0),
      fresh: values.fresh,
    };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${(error as Error).message.split('. ')[0]}: the options are ${usage}.`);
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least && number <= 10_000_000) return number;
  throw new Failure(`--${name} is a whole number from ${least} to 10000000, not '${text}'.`);
}

// A database as large as a busy marketplace's, beside the demo's: npm run db:scale -- --gigs 1000000
await runCommand(async () => {
  const { gigs, seed, fresh } = options();
  await provideScale({ gigs, seed, fresh }, new Steps());
  return 0;
});

import fc from 'fast-check';
import type { SellerLevel } from '@/prisma/generated/client';
import type { TestMarket } from '../support/market';
import { everyDeed } from './every-deed';
import { look } from './known';
import { comeToRest } from './rest';
import { Stage } from './stage';
import { type Model, Step } from './step';
import { type Tally, tallyOf } from './tally';

/** Steps of one history at most; more are drawn, because what is not possible at its moment is passed over. */
const stepsMax = 40;
const drawnMax = 180;
/** Shortening a history costs as many histories again: after this time the shortest so far has to do. */
const shorteningMs = 60_000;

type Commands = Iterable<fc.AsyncCommand<Model, Stage>>;

async function play(
  market: TestMarket,
  level: SellerLevel,
  commands: Commands,
  tally: Tally,
): Promise<void> {
  await market.empty();
  const stage = await Stage.open(level);
  const model: Model = { known: await look(), left: stepsMax };
  await fc.asyncModelRun(() => ({ model, real: stage }), commands);
  await comeToRest(stage);
  await tally.add(stepsMax - model.left, stage.counts);
}

const histories = fc.commands(
  [everyDeed.map((deed): fc.AsyncCommand<Model, Stage> => new Step(deed))],
  { maxCommands: drawnMax, size: 'max' },
);
const levels = fc.constantFrom<SellerLevel>('new', 'top');

export type Wanted = {
  readonly runs: number;
  readonly seed: number;
  /** Which history of the seed; without it, all from the first. */
  readonly path?: string | undefined;
  /** False: the first history that shows a fault will do. */
  readonly shorten?: boolean;
};

/** What a search found: nothing, or the fault with its history, and how to see it again. */
export type Found = { readonly report: string | null; readonly tally: Tally };

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Plays random histories from a seed, each in a market of its own, until one shows a fault, and then makes that one
 * shorter. The same seed draws the same histories; only what two do at once may end otherwise.
 */
export async function search(market: TestMarket, wanted: Wanted): Promise<Found> {
  const tally = tallyOf();
  const { seed, runs, path, shorten = true } = wanted;
  const propertyFor = (counted: Tally) =>
    fc.asyncProperty(levels, histories, (level, commands) =>
      play(market, level, commands, counted),
    );
  const from = path === undefined ? {} : { path };
  const first = await fc.check(propertyFor(tally), {
    seed,
    numRuns: runs,
    endOnFailure: true,
    ...from,
  });
  if (!first.failed) return { report: null, tally };
  const which = first.counterexamplePath?.split(':')[0] ?? '0';
  const again = `To see it again: npm run test:histories -- --seed ${seed} --path ${which}`;
  if (!shorten) return { report: `${again}\n\n${messageOf(first.errorInstance)}`, tally };
  const shorter = await fc.check(propertyFor(tallyOf()), {
    seed,
    path: which,
    numRuns: 1,
    interruptAfterTimeLimit: shorteningMs,
  });
  const shown = messageOf(shorter.errorInstance ?? first.errorInstance);
  const words = shorter.failed ? `shortened ${shorter.numShrinks} times` : 'not seen a second time';
  return { report: `${again}\n(${words})\n\n${shown}`, tally };
}

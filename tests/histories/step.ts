import type { AsyncCommand } from 'fast-check';
import { isRefusal } from '@/lib/platform/errors';
import { settle } from '../support/market';
import { type Known, look } from './known';
import { requireSameBalance, requireSoundBook } from './questions';
import type { Stage } from './stage';

/** Does the product have to take it, or to refuse it? `perhaps`: nobody can know before (Stripe decides, or chance). */
export type Verdict = 'yes' | 'no' | 'perhaps';

/** One thing that somebody may do in a history. */
export type Deed = {
  readonly name: string;
  /** Null: there is nothing to do it to. The rules are the product's own (their tests stand elsewhere). */
  may(known: Known): Verdict | null;
  /** Does it, and says in a few words what was done and what came of it. Throws what the product throws. */
  do(stage: Stage, known: Known): Promise<string>;
};

export type Model = { known: Known; left: number };

type Outcome = { readonly taken: boolean; readonly words: string };

async function attempt(work: () => Promise<string>): Promise<Outcome> {
  try {
    return { taken: true, words: await work() };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // Twenty checkouts an hour are a limit of the machine's time, not of the order's life.
    const words = `refused (${error.code}: ${error.message})`;
    return { taken: false, words };
  }
}

const isLimit = (words: string): boolean => words.includes('rate_limited');

/** Something that the history shows to be wrong, with the history. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** A deed as a step of a history: done, judged, and the book asked what it thinks of it. */
export class Step implements AsyncCommand<Model, Stage> {
  constructor(private readonly deed: Deed) {}

  check({ known, left }: Readonly<Model>): boolean {
    return left > 0 && this.deed.may(known) !== null;
  }

  async run(model: Model, stage: Stage): Promise<void> {
    try {
      await this.take(model, stage);
    } catch (error) {
      const what = error instanceof Error && error.name !== 'Fault' ? error.stack : String(error);
      throw new Fault(`${what}\n\nThe history:\n${stage.story}`);
    }
  }

  toString(): string {
    return this.deed.name;
  }

  private async take(model: Model, stage: Stage): Promise<void> {
    const before = model.known;
    const may = this.deed.may(before);
    model.left--;
    stage.begin(this.deed.name);
    const outcome = await attempt(() => this.deed.do(stage, before));
    stage.tell(outcome.words);
    stage.counts[outcome.taken ? 'taken' : 'refused']++;
    if (outcome.taken && may === 'no') throw new Fault('this had to be refused, and was done');
    if (!outcome.taken) {
      if (may === 'yes' && !isLimit(outcome.words)) throw new Fault('this had to be possible');
      if ((await look()).text !== before.text)
        throw new Fault('refused, and yet it changed something');
      return;
    }
    if (stage.working) await settle();
    model.known = await look();
    if (model.known.text === before.text) return;
    await requireSoundBook();
    if (stage.isQuiet()) await requireSameBalance();
  }
}

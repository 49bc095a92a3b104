import { askOverAndOver, type HttpTarget } from '../ask-over-and-over';
import { type Figures, type Load, Stopwatch } from '../figures';
import { playPart } from '../part';

export interface HttpTurns extends Load {
  readonly targets: readonly HttpTarget[];
  /** Each target is asked so many times, for a part of the time. */
  readonly turns: number;
}

/**
 * The targets by turns, there and back: a machine that becomes slower meanwhile becomes it for all of them. One set of
 * figures for each.
 */
playPart(async ({ targets, turns, ...load }: HttpTurns): Promise<Figures[]> => {
  const watches = targets.map((): Stopwatch[] => []);
  const part = {
    ...load,
    seconds: load.seconds / turns,
    warmUpSeconds: load.warmUpSeconds / 2,
  };
  for (let turn = 0; turn < turns; turn++) {
    const order = targets.map((_, index) => index);
    if (turn % 2 > 0) order.reverse();
    for (const index of order) {
      const target = targets[index];
      if (target) watches[index]?.push(await askOverAndOver(target, part));
    }
  }
  return watches.map((each) => Stopwatch.figuresOf(each));
});

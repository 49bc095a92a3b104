import fc from 'fast-check';
import { isRefusal } from '@/lib/platform/errors';
import type { Known } from '../known';
import type { Stage } from '../stage';
import type { Deed } from '../step';

const settled = (result: PromiseSettledResult<string>): string => {
  if (result.status === 'fulfilled') return result.value;
  const error: unknown = result.reason;
  if (!isRefusal(error)) throw error;
  return `refused (${error.code}: ${error.message})`;
};

async function both(stage: Stage, known: Known, deeds: readonly Deed[]): Promise<string> {
  const results = await Promise.allSettled(deeds.map((deed) => deed.do(stage, known)));
  return results.map(settled).join(' ∥ ');
}

const together = (first: Deed, second: Deed): Deed => ({
  name: `at once: ${first.name} ∥ ${second.name}`,
  may(known) {
    const [mine, theirs] = [first.may(known), second.may(known)];
    if (mine === null || theirs === null) return null;
    return mine === 'no' && theirs === 'no' ? null : 'perhaps';
  },
  do: (stage, known) => both(stage, known, [first, second]),
});

/** Two people at the same moment. Either may lose against the other; the book must not. */
export const atOnce = (one: fc.Arbitrary<Deed>, other: fc.Arbitrary<Deed>): fc.Arbitrary<Deed> =>
  fc.tuple(one, other).map(([first, second]) => together(first, second));

/** The same, by the same, about the same, twice at the same moment: a button pressed in two tabs. */
export const twiceAtOnce = (one: fc.Arbitrary<Deed>): fc.Arbitrary<Deed> =>
  one.map((deed) => together(deed, deed));

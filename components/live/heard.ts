import type { LiveNow, LiveWord } from '@/lib/platform/live-word';

/** What open pages hear: what happened, and what passes and is kept nowhere. */
export type Heard = LiveWord | LiveNow;

type Ear = (word: Heard) => void;

const ears = new Set<Ear>();

/** A word, with where it stands among all that this person hears. */
interface Said {
  readonly word: Heard;
  readonly id: string | undefined;
  readonly ms: number;
  readonly nth: number;
}

/**
 * The last words with when they came (by the page's own clock), for a part of a page that comes later than its data. They
 * are told apart by their number: several come within one tick of the clock.
 */
const lately: Said[] = [];
const keptWords = 200;
let count = 0;

/** Calls `ear` with every word from now on; returns what ends it. */
export function onHeard(ear: Ear): () => void {
  ears.add(ear);
  return () => void ears.delete(ear);
}

/** Passes a word to every part of this page that listens. */
export function hear(word: Heard, id?: string): void {
  if (word.kind !== 'typing') lately.push({ word, id, ms: performance.now(), nth: ++count });
  if (lately.length > keptWords) lately.shift();
  for (const ear of [...ears]) ear(word);
}

/** How many words had come by then, but for those that pass; without a moment until now. */
export const heardBy = (ms = Number.POSITIVE_INFINITY): number =>
  count - lately.filter((each) => each.ms > ms).length;

/** The words that came after the first `known`. */
export const heardAfter = (known: number): Pick<Said, 'word' | 'id'>[] =>
  lately.filter(({ nth }) => nth > known);

/** How long ago the last of them came: then the marketplace could be reached. */
export const silentMs = (): number => performance.now() - (lately.at(-1)?.ms ?? 0);

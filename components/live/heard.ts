import type { LiveNow, LiveWord } from '@/lib/platform/live-word';

/** What open pages hear: what happened, and what passes and is kept nowhere. */
export type Heard = LiveWord | LiveNow;

type Ear = (word: Heard) => void;

const ears = new Set<Ear>();

/** The last words with when they came (by the page's own clock), for a part of a page that comes later than its data. */
const lately: { readonly word: Heard; readonly ms: number }[] = [];
const keptWords = 200;

/** Calls `ear` with every word from now on; returns what ends it. */
export function onHeard(ear: Ear): () => void {
  ears.add(ear);
  return () => void ears.delete(ear);
}

/** Passes a word to every part of this page that listens. */
export function hear(word: Heard): void {
  if (word.kind !== 'typing') lately.push({ word, ms: performance.now() });
  if (lately.length > keptWords) lately.shift();
  for (const ear of [...ears]) ear(word);
}

/** The words that came since then, but for those that pass. */
export const heardSince = (ms: number): Heard[] =>
  lately.filter((each) => each.ms > ms).map(({ word }) => word);

import type { LockedOrder } from './load-order';
import { shortTitle } from './short-title';

/** What one side reads: the title is the subject of the mail; a body that tells a time is made for the reader's zone. */
export type Sentence = {
  readonly title: string;
  readonly body: string | ((timeZone: string) => string);
};

/** What each side reads of an event; a side that is not there is not told. */
export type Word = { readonly buyer?: Sentence; readonly seller?: Sentence };

/** What an event wrote down of itself: sums in minor units, among others. */
export type EventFacts = Readonly<Record<string, unknown>>;

/** `until`: the end that the event tells of; else the moment of the event itself. */
export type WordOf = (order: LockedOrder, until: Date, facts: EventFacts) => Word;

/** What the order is about, as titles name it: nobody knows their orders by number. */
export const workOf = ({ title }: { readonly title: string }): string => `“${shortTitle(title)}”`;

export const both = (sentence: Sentence): Word => ({ buyer: sentence, seller: sentence });

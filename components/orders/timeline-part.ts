import { movesMoney } from '@/lib/orders/may-move';
import type { TimelineEntry } from '@/lib/orders/views';
import { dateFormat } from '@/lib/platform/kept-formats';

/** Parts of the story that can be looked at alone; the words stand in the address. */
export const timelineParts = {
  all: 'Everything',
  messages: 'Messages',
  deliveries: 'Deliveries',
  money: 'Money',
} as const;
export type TimelinePart = keyof typeof timelineParts;

const deliveries: ReadonlySet<string> = new Set([
  'submit_requirements',
  'deliver',
  'request_revision',
  'accept',
]);

const holds: Record<TimelinePart, (entry: TimelineEntry) => boolean> = {
  all: () => true,
  messages: ({ kind }) => kind === 'message',
  deliveries: ({ kind }) => deliveries.has(kind),
  money: ({ kind }) => kind !== 'message' && movesMoney(kind),
};

/** What an address asks for; an odd word reads as everything. */
export const partOf = (word: string | undefined): TimelinePart =>
  word && Object.hasOwn(timelineParts, word) ? (word as TimelinePart) : 'all';

/** The entries of a part, in their order. */
export const entriesOf = (
  entries: readonly TimelineEntry[],
  part: TimelinePart,
): readonly TimelineEntry[] => entries.filter(holds[part]);

export type TimelineDay = { readonly day: string; readonly entries: readonly TimelineEntry[] };

const dayWords = dateFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Entries by the day on which they happened (UTC, as every time of the page is told). */
export function daysOf(entries: readonly TimelineEntry[]): TimelineDay[] {
  const days: { day: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const day = dayWords.format(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** So many are shown at once; what is older is folded, unless it is too little to be worth a fold. */
const shown = 20;
const worthFolding = 6;

export function foldedEntries(entries: readonly TimelineEntry[]): {
  readonly earlier: readonly TimelineEntry[];
  readonly latest: readonly TimelineEntry[];
} {
  const fold = entries.length - shown;
  return fold >= worthFolding
    ? { earlier: entries.slice(0, fold), latest: entries.slice(fold) }
    : { earlier: [], latest: entries };
}

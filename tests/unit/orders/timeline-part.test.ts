import { describe, expect, test } from 'vitest';
import { daysOf, entriesOf, foldedEntries, partOf } from '@/components/orders/timeline-part';
import { tipSuggestions } from '@/components/orders/tip-suggestions';
import type { TimelineEntry } from '@/lib/orders/views';

const entry = (id: number, kind: TimelineEntry['kind'], at: string): TimelineEntry => ({
  id: `event-${id}`,
  at: new Date(at),
  kind,
  label: kind,
  by: 'buyer',
  text: '',
  files: [],
  items: [],
  facts: {},
});

const story = [
  entry(1, 'pay', '2026-11-01T10:00:00Z'),
  entry(2, 'submit_requirements', '2026-11-01T11:00:00Z'),
  entry(3, 'message', '2026-11-01T23:59:59Z'),
  entry(4, 'deliver', '2026-11-02T00:00:00Z'),
  entry(5, 'accept', '2026-11-03T09:00:00Z'),
];
const idsOf = (entries: readonly TimelineEntry[]) => entries.map(({ id }) => Number(id.slice(6)));

describe('parts of a story', () => {
  test('hold what they say; money is what the life-cycle table says of it', () => {
    expect(idsOf(entriesOf(story, 'all'))).toEqual([1, 2, 3, 4, 5]);
    expect(idsOf(entriesOf(story, 'messages'))).toEqual([3]);
    expect(idsOf(entriesOf(story, 'deliveries'))).toEqual([2, 4, 5]);
    expect(idsOf(entriesOf(story, 'money'))).toEqual([1, 5]);
  });

  test('an odd word of an address reads as everything', () => {
    expect([undefined, '', 'toString', 'money'].map(partOf)).toEqual([
      'all',
      'all',
      'all',
      'money',
    ]);
  });

  test('days are split where the date changes', () => {
    expect(daysOf(story).map(({ day, entries }) => [day, idsOf(entries)])).toEqual([
      ['Sunday, 1 November 2026', [1, 2, 3]],
      ['Monday, 2 November 2026', [4]],
      ['Tuesday, 3 November 2026', [5]],
    ]);
  });

  test('a long one is folded, one that is only a little too long is not', () => {
    const long = (count: number) =>
      Array.from({ length: count }, (_, id) => entry(id, 'message', '2026-11-01T10:00:00Z'));
    expect(foldedEntries(long(25)).earlier.length).toBe(0);
    const { earlier, latest } = foldedEntries(long(62));
    expect([earlier.length, latest.length]).toEqual([42, 20]);
    expect(latest.at(-1)?.id).toBe('event-61');
  });
});

test.each([
  [500, [100, 200, 300]],
  [2000, [200, 300, 500]],
  [100, [100]],
  [10_000, [1000, 1500, 2500]],
])('a tip on %i is suggested as %j, never above the price', (price, amounts) => {
  expect(tipSuggestions(price)).toEqual(amounts);
});

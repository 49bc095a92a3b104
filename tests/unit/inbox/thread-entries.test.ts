import { describe, expect, test } from 'vitest';
import { answerTimeText } from '@/components/gigs/gig-words';
import { dayText, localTimeText, presenceText, shortWhen } from '@/components/inbox/inbox-words';
import type { Waiting } from '@/components/inbox/outbox';
import { mergeMessages, threadEntries } from '@/components/inbox/thread-entries';
import type { ThreadMessage } from '@/lib/inbox/views';

const start = new Date('2026-11-25T14:00:00Z');

const message = (seq: number, mine: boolean, minutes: number): ThreadMessage => ({
  id: `id-${seq}`,
  seq: String(seq),
  mine,
  key: mine ? `key-${seq}` : null,
  text: `Message ${seq}`,
  at: new Date(start.getTime() + minutes * 60_000),
  files: [],
  order: null,
  gig: null,
  offerId: null,
});

const waiting = (key: string): Waiting => ({
  key,
  conversationId: 'c',
  text: 'On its way',
  files: [],
  anyway: false,
  at: start.getTime() + 20 * 60_000,
  state: 'sending',
});

const tell = (messages: ThreadMessage[], more: Partial<Parameters<typeof threadEntries>[0]> = {}) =>
  threadEntries({
    messages,
    waiting: [],
    readByOther: '0',
    readBefore: '99',
    now: new Date('2026-11-25T15:00:00Z'),
    timeZone: 'UTC',
    ...more,
  }).map((entry) => {
    if (entry.kind !== 'message') return entry.kind === 'day' ? entry.text : 'new';
    const { first, last, seen, text } = entry.message;
    return [text, first && 'first', last && 'last', seen && 'seen'].filter(Boolean).join(' ');
  });

describe('the thread', () => {
  test('what is said in one go stands together; a pause or the other one begins a new go', () => {
    expect(
      tell([message(1, true, 0), message(2, true, 2), message(3, true, 20), message(4, false, 21)]),
    ).toEqual([
      'Today',
      'Message 1 first',
      'Message 2 last',
      'Message 3 first last',
      'Message 4 first last',
    ]);
  });

  test('the last of one’s own that was read is marked, and where the new ones begin', () => {
    const all = [message(1, true, 0), message(2, true, 20), message(3, false, 40)];
    expect(tell(all, { readByOther: '1', readBefore: '2' })).toEqual([
      'Today',
      'Message 1 first last seen',
      'Message 2 first last',
      'new',
      'Message 3 first last',
    ]);
  });

  test('a message on its way stands below until it is in the list, and then once', () => {
    const all = [message(1, true, 0), message(2, true, 20)];
    expect(tell(all, { waiting: [waiting('key-2'), waiting('key-9')] })).toEqual([
      'Today',
      'Message 1 first last',
      'Message 2 first',
      'On its way last',
    ]);
  });

  test('a browser whose clock is days behind puts no day of its own below what has come', () => {
    const behind = { ...waiting('key-9'), at: start.getTime() - 3 * 86_400_000 };
    expect(tell([message(1, false, 0)], { waiting: [behind] })).toEqual([
      'Today',
      'Message 1 first last',
      'On its way first last',
    ]);
  });
});

describe('what is known and what comes', () => {
  const numbers = (list: readonly ThreadMessage[]) => list.map(({ seq }) => Number(seq));
  test('each once, in order, older ones too', () => {
    const known = [message(3, true, 3), message(4, true, 4)];
    expect(numbers(mergeMessages(known, [message(4, true, 4), message(5, false, 5)]))).toEqual([
      3, 4, 5,
    ]);
    expect(numbers(mergeMessages([message(1, true, 1)], known))).toEqual([1, 3, 4]);
  });
  test('nothing new is the same list, so that nothing is drawn again', () => {
    const known = [message(3, true, 3)];
    expect(mergeMessages(known, [message(3, true, 3)])).toBe(known);
  });
  test('a full page that does not join what was known takes its place: a gap is never hidden', () => {
    const page = Array.from({ length: 50 }, (_, n) => message(100 + n, false, n));
    expect(mergeMessages([message(3, true, 3)], page)).toBe(page);
  });
});

test('times as they are said', () => {
  const now = new Date('2026-11-25T15:00:00Z');
  const at = (text: string) => new Date(text);
  expect(dayText(at('2026-11-25T01:00:00Z'), now, 'UTC')).toBe('Today');
  expect(dayText(at('2026-11-25T01:00:00Z'), now, 'America/New_York')).toBe('Yesterday');
  expect(dayText(at('2026-11-22T12:00:00Z'), now, 'UTC')).toBe('Sunday');
  expect(dayText(at('2025-11-22T12:00:00Z'), now, 'UTC')).toBe('22 November 2025');
  expect(shortWhen(at('2026-11-25T14:02:00Z'), now, 'UTC')).toBe('14:02');
  expect(shortWhen(at('2026-11-22T12:00:00Z'), now, 'UTC')).toBe('Sun');
  expect(localTimeText('DE', now)).toBe('16:00');
  expect(localTimeText('US', now)).toBeNull();
  expect(localTimeText(null, now)).toBeNull();
  expect([0, 60, 61, 7300, 3 * 86_400].map((seconds) => presenceText(seconds))).toEqual([
    'Online now',
    'Online now',
    'Here 1 minute ago',
    'Here 2 hours ago',
    'Here 3 days ago',
  ]);
  expect([5, 60, 130, 1500, 4000].map(answerTimeText)).toEqual([
    'within minutes',
    'within about an hour',
    'within about 2 hours',
    'within about a day',
    'within about 3 days',
  ]);
});

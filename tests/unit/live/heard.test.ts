import { afterEach, expect, test, vi } from 'vitest';
import { hear, heardAfter, heardBy, onHeard } from '@/components/live/heard';
import { isRead } from '@/lib/platform/live-cursor';

afterEach(() => vi.restoreAllMocks());

/** A browser's clock goes in steps, and what one transaction says arrives within one of them. */
const atMs = (ms: number) => vi.spyOn(performance, 'now').mockReturnValue(ms);

test('of two words within one tick of the clock a listener misses none', () => {
  atMs(100);
  let known = heardBy();
  const seen: string[] = [];
  const end = onHeard(() => {
    seen.push(...heardAfter(known).map(({ word }) => word.kind));
    known = heardBy();
  });
  hear({ kind: 'order', number: 'K7QX2M4D' });
  hear({ kind: 'notification' });
  end();
  expect(seen).toEqual(['order', 'notification']);
});

test('what comes late hears again what was said a little before it, and nothing older', () => {
  atMs(1000);
  hear({ kind: 'order', number: 'OLD22222' });
  atMs(5000);
  hear({ kind: 'order', number: 'NEW22222' });
  expect(heardAfter(heardBy(3000)).map(({ word }) => word)).toEqual([
    { kind: 'order', number: 'NEW22222' },
  ]);
  expect(heardAfter(heardBy())).toEqual([]);
});

test('what passes is not kept', () => {
  const known = heardBy();
  hear({ kind: 'typing', conversationId: '0199a000-0000-7000-8000-000000000000' });
  expect(heardAfter(known)).toEqual([]);
});

test('what was said before the page was read stands on it already', () => {
  // Read while the transaction 754 was the oldest under way.
  const read = '754-0';
  expect(isRead(read, '753-9')).toBe(true);
  for (const later of ['754-1', '755-1', undefined, 'nonsense'])
    expect(isRead(read, later)).toBe(false);
  expect(isRead(undefined, '753-9')).toBe(false);
});

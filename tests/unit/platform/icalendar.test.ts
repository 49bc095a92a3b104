import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarEvent, calendarText } from '@/lib/platform/icalendar';
import { lineOf, readCalendar } from '@/tests/support/read-calendar';

const event: CalendarEvent = {
  uid: 'K7QX2M4D-seller-deliver@minnow.example',
  at: new Date('2026-11-30T09:30:00Z'),
  changedAt: new Date('2026-11-28T08:00:00Z'),
  summary: 'Deliver: I will draw your cat',
  description: 'Order K7QX2M4D.',
  url: 'https://minnow.example/orders/K7QX2M4D',
};
const read = (events: CalendarEvent[]) =>
  readCalendar(Buffer.from(calendarText({ name: 'Minnow: what is due', events })));

test('a moment stands in the calendar as it is', () => {
  const [found] = read([event]).parts;
  expect(lineOf(found, 'DTSTART')).toBe('20261130T093000Z');
  expect(lineOf(found, 'DTSTAMP')).toBe('20261128T080000Z');
  expect(lineOf(found, 'LAST-MODIFIED')).toBe('20261128T080000Z');
  expect(lineOf(found, 'STATUS')).toBe('CONFIRMED');
  expect(lineOf(found, 'URL')).toBe(event.url);
  expect(found?.parts, 'no alarms').toEqual([]);
});

test('an empty calendar is a calendar', () => {
  expect(read([]).parts).toEqual([]);
});

test('whatever people write comes back as they wrote it, and opens nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
      // What no text of a calendar can hold is left out.
      const kept = [...summary.replace(/\r\n?/g, '\n')]
        .filter((letter) => /[\t\n]/.test(letter) || !/\p{Cc}/u.test(letter) || letter >= '\u0080')
        .join('');
      const found = read([{ ...event, summary }]).parts;
      expect(found.length).toBe(1);
      expect(lineOf(found[0], 'SUMMARY')).toBe(kept);
    }),
  );
  const [found] = read([{ ...event, summary: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM' }]).parts;
  expect(found?.parts).toEqual([]);
});

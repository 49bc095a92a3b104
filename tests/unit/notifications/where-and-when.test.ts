import { describe, expect, test } from 'vitest';
import { browserName } from '@/components/notifications/browser-name';
import { daysOf } from '@/components/notifications/days';
import { isPublicHttps, isPublicIp } from '@/lib/platform/public-address';
import { localDay, momentText, timeZoneNamed } from '@/lib/platform/time-zones';

const noon = new Date('2026-12-04T12:30:00Z');

describe('a moment', () => {
  test.each([
    ['UTC', 'Friday 4 December at 12:30 UTC'],
    ['Europe/Berlin', 'Friday 4 December at 13:30 CET'],
    ['Asia/Kathmandu', 'Friday 4 December at 18:15 GMT+5:45'],
    ['Pacific/Auckland', 'Saturday 5 December at 01:30 GMT+13'],
    ['America/Los_Angeles', 'Friday 4 December at 04:30 GMT-8'],
  ])('in %s is told with its day and its zone', (zone, words) => {
    expect(momentText(noon, timeZoneNamed(zone) ?? zone)).toBe(words);
  });

  test('has the day and hour of its place, on days with a missing and a double hour too', () => {
    expect(localDay(noon, 'Pacific/Auckland')).toEqual({ day: '2026-12-05', hour: 1 });
    // Berlin: at 2 it is 3, and in autumn 2 comes twice.
    expect(localDay(new Date('2026-03-29T01:30:00Z'), 'Europe/Berlin').hour).toBe(3);
    expect(localDay(new Date('2026-10-25T00:30:00Z'), 'Europe/Berlin').hour).toBe(2);
    expect(localDay(new Date('2026-10-25T01:30:00Z'), 'Europe/Berlin').hour).toBe(2);
    expect(localDay(new Date('2026-12-04T23:30:00Z'), 'Europe/Berlin')).toEqual({
      day: '2026-12-05',
      hour: 0,
    });
  });
});

test('a zone is one that there is; an older or newer name is the same one', () => {
  expect(timeZoneNamed('Europe/Berlin')).toBe('Europe/Berlin');
  expect(timeZoneNamed('UTC')).toBe('UTC');
  expect(timeZoneNamed('Asia/Kolkata')).toBe(timeZoneNamed('Asia/Calcutta'));
  for (const odd of ['', 'Mars/Olympus', '+02:00', "'; DROP TABLE person", 'Europe/Berlin\0'])
    expect(timeZoneNamed(odd)).toBeNull();
});

test('lines stand under the reader’s own days', () => {
  const line = (at: string) => ({
    id: at,
    at: new Date(at),
    kind: 'order-pay',
    title: '',
    body: '',
    path: '/',
    thread: null,
    count: 1,
    unread: 1,
    over: null,
  });
  const lines = [
    '2026-12-04T12:00:00Z',
    '2026-12-03T23:30:00Z',
    '2026-12-03T12:00:00Z',
    '2026-11-30T12:00:00Z',
  ];
  const labels = (zone: string) =>
    daysOf(lines.map(line), noon, zone).map(({ label, lines: of }) => `${label}: ${of.length}`);
  expect(labels('UTC')).toEqual(['Today: 1', 'Yesterday: 2', 'Monday, 30 November 2026: 1']);
  expect(labels('Europe/Berlin')).toEqual([
    'Today: 2',
    'Yesterday: 1',
    'Monday, 30 November 2026: 1',
  ]);
});

describe('what a stranger names as a push service', () => {
  test.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/x',
    'https://web.push.apple.com/Q',
  ])('%s may be called', (address) => expect(isPublicHttps(address)).toBe(true));

  test.each([
    'http://fcm.googleapis.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://2130706433/x',
    'https://localhost/x',
    'https://intranet/x',
    'https://db.internal/x',
    'https://printer.local/x',
    'https://user:word@push.example.com/x',
    'https://push.example.com:8443/x',
    'file:///etc/passwd',
    'nothing',
  ])('%s may not', (address) => expect(isPublicHttps(address)).toBe(false));

  test.each([
    ['8.8.8.8', true],
    ['2a00:1450:4001::200e', true],
    ['10.1.2.3', false],
    ['172.31.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['127.0.0.53', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['64:ff9b::a00:1', false],
    ['2002:a00:1::', false],
  ])('%s leads out: %s', (ip, out) => expect(isPublicIp(ip)).toBe(out));
});

test('a browser is called what people call it', () => {
  const said = {
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36':
      'Chrome on Linux',
    'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0': 'Firefox on Android',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1':
      'Safari on iOS',
    '': 'A browser',
  };
  for (const [userAgent, name] of Object.entries(said)) expect(browserName(userAgent)).toBe(name);
});

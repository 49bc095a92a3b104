import { expect, test } from 'vitest';
import { pushLane } from '@/lib/platform/push-lanes';

const ids = Array.from({ length: 50 }, (_, nth) => `00000000-0000-7000-8000-0000000000${nth + 10}`);
const lanesOf = (...endpoints: string[]) =>
  new Set(endpoints.flatMap((endpoint) => ids.map((id) => pushLane(endpoint, id))));

test('a service of a browser’s maker has two lanes of its own', () => {
  const google = lanesOf('https://fcm.googleapis.com/fcm/send/abc');
  const mozilla = lanesOf('https://updates.push.services.mozilla.com/wpush/v2/abc');
  const apple = lanesOf('https://web.push.apple.com/abc');
  const microsoft = lanesOf('https://wns2-par02p.notify.windows.com/w/?token=abc');
  for (const lanes of [google, mozilla, apple, microsoft]) expect(lanes.size).toBe(2);
  expect(new Set([...google, ...mozilla, ...apple, ...microsoft]).size).toBe(8);
});

test('a stranger stands in one lane, whatever names they have, and all of them in two', () => {
  const names = Array.from({ length: 40 }, (_, nth) => `https://push${nth}.slow.example/${nth}`);
  expect(lanesOf(...names).size).toBe(1);
  const strangers = Array.from({ length: 40 }, (_, nth) => `https://push.slow${nth}.example/x`);
  expect([...lanesOf(...strangers)].sort()).toEqual(['push:others:0', 'push:others:1']);
});

test.each([
  'https://fcm.googleapis.com.slow.example/x',
  'https://slow.example/fcm.googleapis.com',
  'https://evilpush.apple.com.slow.example',
  'https://notpush.apple.company/x',
  'no address',
])('%s is a stranger', (endpoint) => {
  expect(pushLane(endpoint, '1')).toMatch(/^push:others:/);
});

import { expect, test } from 'vitest';
import { subscriptionOf } from '@/components/accounts/secret-address';

test('a calendar program subscribes to the same address, read as webcal', () => {
  const path = 'minnow.example/api/calendar/secret.ics';
  expect(subscriptionOf(`https://${path}`)).toBe(`webcal://${path}`);
  expect(subscriptionOf('http://localhost:3000/api/calendar/a.ics')).toBe(
    'webcal://localhost:3000/api/calendar/a.ics',
  );
});

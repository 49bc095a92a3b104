import { afterEach, expect, test, vi } from 'vitest';
import { openSession, sealSession, sessionSeconds } from '@/app/auth';

const claim = { personId: '01a22470-ecd3-759a-b2f9-5d60b2cdfcc1', sessionVersion: 3 };

afterEach(() => {
  vi.useRealTimers();
});

test('a token says who it was made for, the first time and every time after', async () => {
  const token = await sealSession(claim);
  expect(await openSession(token)).toEqual(claim);
  expect(await openSession(token)).toEqual(claim);
});

test('a token that was opened in its time says nothing any more after it', async () => {
  const token = await sealSession(claim);
  await openSession(token);
  vi.useFakeTimers({ now: Date.now() + (sessionSeconds + 60) * 1000 });
  expect(await openSession(token)).toBeNull();
});

test('a damaged token says nothing, also beside the right one', async () => {
  const token = await sealSession(claim);
  await openSession(token);
  expect(await openSession(`${token.slice(0, -12)}${'A'.repeat(12)}`)).toBeNull();
  expect(await openSession('')).toBeNull();
});

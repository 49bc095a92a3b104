import { afterEach, expect, test, vi } from 'vitest';
import { AskedTooOften, askOnce, waitMs } from '@/components/live/live-source';

const source = {
  person: 'ben',
  after: () => '',
  onGone: vi.fn(),
  onWord: vi.fn(),
  onBeat: vi.fn(),
};

const answering = (status: number, headers: Record<string, string> = {}) =>
  vi.stubGlobal('fetch', async () => new Response('{}', { status, headers }));

afterEach(() => vi.unstubAllGlobals());

const answers: { headers: Record<string, string>; ms: number }[] = [
  { headers: { 'Retry-After': '17' }, ms: 17_000 },
  { headers: {}, ms: 60_000 },
];

test.each(answers)('who asks too often is told to wait $ms ms', async ({ headers, ms }) => {
  answering(429, headers);
  const refused = await askOnce(source).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(AskedTooOften);
  expect(waitMs(true, refused)).toBe(ms);
  expect(waitMs(false, refused)).toBe(Math.max(ms, 30_000));
});

test('after an answer, or any other fault, it is asked in its usual time', async () => {
  answering(503);
  const refused = await askOnce(source).catch((error: unknown) => error);
  expect(refused).not.toBeInstanceOf(AskedTooOften);
  expect([waitMs(true, refused), waitMs(true, null), waitMs(false, null)]).toEqual([
    4000, 4000, 30_000,
  ]);
});

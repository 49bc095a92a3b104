import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Steps } from '@/dev/steps';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const erase = '\r\u001b[K';
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What is written while `work` runs, whole. */
async function written(terminal: boolean, work: (steps: Steps) => Promise<unknown>, ms: number) {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  const done = work(new Steps({ terminal, write })).catch(() => undefined);
  await vi.advanceTimersByTimeAsync(ms);
  await done;
  return text;
}

test('a terminal counts the seconds of what takes long, and keeps nothing of it', async () => {
  const text = await written(
    true,
    (steps) => steps.step('build', () => sleep(2500), 'building'),
    5000,
  );
  expect(text).toBe(`… building\n${erase}… build 1 s${erase}… build 2 s${erase}✓ build 2.5 s\n`);
});

test('where there is none, a line every half minute says that it lives', async () => {
  const both = (steps: Steps) =>
    Promise.all([
      steps.step('build', () => sleep(40_000), 'building'),
      steps.step('demo data', () => sleep(70_000), 'making data'),
    ]);
  expect(await written(false, both, 100_000)).toBe(
    [
      '… building',
      '… making data',
      '… still at it: build 30 s, demo data 30 s',
      '✓ build 40.0 s',
      '… still at it: demo data 60 s',
      '✓ demo data 70 s',
      '',
    ].join('\n'),
  );
});

test('nothing is counted of what is quick, has failed or is being stopped', async () => {
  expect(await written(true, (steps) => steps.step('quick', () => sleep(1500)), 3000)).toBe(
    '✓ quick 1.5 s\n',
  );
  const fails = (steps: Steps) =>
    steps.step('build', () => sleep(500).then(() => Promise.reject(new Error('no'))), 'building');
  expect(await written(true, fails, 5000)).toBe(`… building\n${erase}`);
  const stops = async (steps: Steps) => {
    void steps.step('build', () => sleep(4000), 'building');
    await sleep(1500);
    steps.hush();
  };
  expect(await written(true, stops, 3000)).toBe(`… building\n${erase}… build 1 s${erase}`);
});

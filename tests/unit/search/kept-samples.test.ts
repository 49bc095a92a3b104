import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepSample, keptSample } from '@/lib/catalog/kept-samples';
import { readSearch } from '@/lib/catalog/search-address';
import type { Match, Prepared } from '@/lib/catalog/search-matches';
import { placeText } from '@/lib/catalog/search-place';

const asked = (query: string): Prepared => {
  const { search } = readSearch(new URLSearchParams(query));
  return { search, query: search.q || null, whole: null };
};

const from = placeText({
  side: 'after',
  id: '01234567-89ab-7cde-8f01-23456789abcd',
  values: [5],
  ranking: { at: 1, lifted: [] },
});

const sampleOf = (count: number, factor = 4) => ({
  matches: Array<Match>(count).fill({} as Match),
  factor,
  groups: [],
});

let later = 0;
beforeEach(() => {
  later = 0;
  const from = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => from + later);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await pass(0);
});

/** The cache looks at the clock once in a millisecond. */
const pass = async (minutes: number): Promise<void> => {
  later += minutes * 60_000;
  await sleep(5);
};

describe('a sample of many matches is drawn once in ten minutes', () => {
  test.each(['q=fox', `q=fox&page=2&from=${from}`, 'q=fox&sort=newest'])(
    'whatever page and order: %s',
    (query) => {
      const sample = sampleOf(300);
      keepSample(asked('q=fox'), sample);
      expect(keptSample(asked(query), [])).toBe(sample);
    },
  );

  test.each([
    'q=hare',
    'q=fox&max=50',
    'q=fox&category=design',
    'q=fox&language=de',
    'q=fox&online=now',
    '',
  ])('and is none of another search: %s', (query) => {
    keepSample(asked('q=fox'), sampleOf(300));
    expect(keptSample(asked(query), [])).toBeUndefined();
  });

  test('and none of another way to ask the index', () => {
    keepSample(asked('q=fox&language=en'), sampleOf(300));
    expect(keptSample(asked('q=fox&language=en'), ['language'])).toBeUndefined();
  });

  test('then it is drawn anew', async () => {
    keepSample(asked('q=fox'), sampleOf(300));
    await pass(9);
    expect(keptSample(asked('q=fox'), [])).toBeDefined();
    await pass(1.1);
    expect(keptSample(asked('q=fox'), [])).toBeUndefined();
  });
});

describe('what has to be true of this moment is never kept', () => {
  test('all matches there are: counts of them are exact', () => {
    keepSample(asked('q=owl'), sampleOf(300, 1));
    expect(keptSample(asked('q=owl'), [])).toBeUndefined();
  });

  test('who is online', () => {
    keepSample(asked('q=owl&online=now'), sampleOf(300));
    expect(keptSample(asked('q=owl&online=now'), [])).toBeUndefined();
  });

  test.each(['q=owl&min=10', 'q=owl&max=99'])(
    'nor a price of one’s own, for which nobody else asks: %s',
    (query) => {
      keepSample(asked(query), sampleOf(300));
      expect(keptSample(asked(query), [])).toBeUndefined();
    },
  );
});

test('the words asked for longest ago make room: samples take a bounded part of the memory', () => {
  for (let nth = 0; nth < 100; nth++) keepSample(asked(`q=word${nth}`), sampleOf(1000));
  const kept = Array.from({ length: 100 }, (_, nth) => keptSample(asked(`q=word${nth}`), []));
  expect(kept.filter((sample) => sample !== undefined).length).toBeLessThanOrEqual(60);
  expect(kept[0]).toBeUndefined();
  expect(kept[99]).toBeDefined();
});

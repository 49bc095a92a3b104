import { beforeAll, expect, test } from 'vitest';
import { everything } from '@/lib/catalog/search-address';
import { findCandidates } from '@/lib/catalog/search-candidates';
import { type Prepared, readMatches, type Sample } from '@/lib/catalog/search-matches';
import { addDays, addHours } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { withDatabase } from '@/tests/support/database';
import { aSeller } from './market';

withDatabase();

const morning = new Date('2026-11-25T06:00:00Z');
const gigCount = 640;
const prepared: Prepared = { search: everything, query: null, whole: null };

let all: Sample;

beforeAll(async () => {
  const sellerId = await aSeller('Ada Even');
  await db.gig.createMany({
    data: Array.from({ length: gigCount }, (_, n) => ({
      sellerId,
      state: 'active' as const,
      slug: `even-${n}`,
      title: `I will do number ${n}`,
      category: 'design',
      subcategory: 'logos',
      tags: [],
      description: '',
      priceFromCents: 1500,
      fastestDays: 3,
      publishedAt: morning,
      createdAt: morning,
      updatedAt: morning,
    })),
  });
  all = { matches: await readMatches(prepared, {}), factor: 1, groups: [] };
  expect(all.matches).toHaveLength(gigCount);
});

const chosen = async (own: Sample, at: Date) =>
  (await findCandidates(prepared, own, at)).map(({ id }) => id).sort();

test('more equals than can be ranked: the same all day, others tomorrow', async () => {
  const today = await chosen(all, morning);
  expect(today).toHaveLength(600);
  expect(await chosen(all, addHours(morning, 17))).toEqual(today);
  expect(await chosen(all, addDays(morning, 1))).not.toEqual(today);
});

test('far more equals: each of them has its turn once in so many days', async () => {
  // As if these were one in sixteen of what matches: about 10,240, of which one in 16 is ranked.
  const own = { ...all, factor: 16 };
  const days = await Promise.all(
    Array.from({ length: 16 }, (_, day) => chosen(own, addDays(morning, day))),
  );
  expect(await chosen(own, addHours(morning, 17))).toEqual(days[0]);
  expect(days.flat()).toHaveLength(gigCount);
  expect(new Set(days.flat()).size).toBe(gigCount);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRanked } from '@/lib/catalog/ranked-page';
import { type RankSignals, rank } from '@/lib/catalog/ranking';
import type { SearchPlace } from '@/lib/catalog/search-place';

const at = new Date('2026-11-25T12:00:00Z');
const size = 6;

const anyGig: fc.Arbitrary<RankSignals> = fc
  .record({
    id: fc.uuid(),
    textRank: fc.float({ min: Math.fround(0.01), max: 1, noNaN: true }),
    ratingCount: fc.nat({ max: 20 }),
    onTimePercent: fc.option(fc.integer({ min: 50, max: 100 })),
    publishedAt: fc.date({ min: new Date('2024-01-01'), max: at, noInvalidDate: true }),
    isNewSeller: fc.boolean(),
  })
  .map((gig) => ({ ...gig, ratingSum: gig.ratingCount * 4 }));
const anyGigs = fc.uniqueArray(anyGig, { selector: ({ id }) => id, maxLength: 40 });

const idsOf = (page: { entries: readonly { item: RankSignals }[] }): string[] =>
  page.entries.map(({ item }) => item.id);

/** All pages from a place on; `next` says what is on sale when each is asked for. */
function walk(gigs: (page: number) => readonly RankSignals[], from: SearchPlace | null) {
  const pages: string[][] = [];
  let place: SearchPlace | null = from;
  do {
    const page: ReturnType<typeof cutRanked<RankSignals>> = cutRanked(
      rank(gigs(pages.length), at),
      place,
      at,
      size,
    );
    pages.push(idsOf(page));
    place = page.next;
  } while (place);
  return pages;
}

test('every gig stands on one page, and every page but the last is full', () => {
  fc.assert(
    fc.property(anyGigs, (gigs) => {
      const pages = walk(() => gigs, null);
      expect(pages.flat().sort()).toEqual(gigs.map(({ id }) => id).sort());
      for (const page of pages.slice(0, -1)) expect(page).toHaveLength(size);
    }),
  );
});

test('gigs that come and go between two pages put nobody twice and leave nobody out', () => {
  fc.assert(
    fc.property(anyGigs, fc.array(anyGig, { maxLength: 5 }), fc.nat(), (before, come, seed) => {
      const gone = (id: string) => (Number.parseInt(id.slice(0, 4), 16) + seed) % 4 === 0;
      const later = [...before.filter(({ id }) => !gone(id)), ...come];
      const pages = walk((page) => (page === 0 ? before : later), null);
      const shown = pages.flat();
      expect(new Set(shown).size).toBe(shown.length);
      for (const { id } of before) if (!gone(id)) expect(shown).toContain(id);
    }),
  );
});

test('the way back shows what was there, page by page', () => {
  fc.assert(
    fc.property(anyGigs, (gigs) => {
      const ranked = rank(gigs, at);
      const second = cutRanked(ranked, cutRanked(ranked, null, at, size).next, at, size);
      if (!second.next) return;
      const third = cutRanked(ranked, second.next, at, size);
      const back = cutRanked(ranked, third.previous, at, size);
      expect(idsOf(back)).toEqual(idsOf(second));
      expect(back.next).toEqual(second.next);
    }),
  );
});

import { beforeAll, describe, expect, test } from 'vitest';
import { countOnline } from '@/lib/catalog/count-online';
import { bandName, priceBands } from '@/lib/catalog/filter-groups';
import { readSearch, searchAddress, withSearch } from '@/lib/catalog/search-address';
import { searchGigs } from '@/lib/catalog/search-gigs';
import { nobody } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { notePresence } from '@/lib/platform/presence';
import { countTryHere } from '@/lib/platform/tries-here';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '@/tests/support/database';
import { aGig, aSeller } from './market';

withDatabase();

const read = (query: string) => readSearch(new URLSearchParams(query)).search;
const ask = (query: string) => searchGigs(nobody, read(query));
const titles = async (query: string) => (await ask(query)).gigs.map((gig) => gig.title);

let mira: string;
let otto: string;

beforeAll(async () => {
  mira = await aSeller('Mira Top', {
    level: 'top',
    languages: ['en', 'fr'],
    skills: ['Heraldry'],
    answerMinutes: 200,
  });
  otto = await aSeller('Otto Fair', {
    level: 'new',
    ordersDone: 1,
    languages: ['de'],
    answerMinutes: 60,
  });
  for (let n = 0; n < 30; n++)
    await aGig(
      n % 3 === 0 ? `I will draw a red fox, ${n}` : `I will paint a fox in red ink, ${n}`,
      {
        sellerId: n % 2 === 0 ? mira : otto,
        category: n % 5 === 0 ? 'illustration' : 'design',
        subcategory: n % 5 === 0 ? 'portraits' : 'logos',
        packages: [
          [500 + n * 400, 1 + (n % 9)],
          [9000 + n * 400, 1],
        ],
        ratings: n % 4 === 0 ? [] : [5, n % 4 === 1 ? 5 : 3],
      },
    );
  await aGig('I will write your curriculum vitae', {
    sellerId: otto,
    subcategory: 'presentations',
  });
});

describe('words', () => {
  test('in quotes stand beside each other', async () => {
    expect((await ask('q=red fox')).total).toBe(30);
    expect((await ask('q="red fox"')).total).toBe(10);
    expect((await ask('q=“red fox”')).total).toBe(10);
    expect((await ask('q="red fox')).total, 'a quote that is never closed is none').toBe(30);
  });

  test('are found by what means the same', async () => {
    expect(await titles('q=cv')).toEqual(['I will write your curriculum vitae']);
    expect(await titles('q=resume')).toEqual(['I will write your curriculum vitae']);
  });

  test('are found among the skills of the seller', async () => {
    expect((await ask('q=heraldry')).total).toBe(15);
  });
});

describe('the counts beside the filters', () => {
  test.each([
    'q=fox',
    'q=fox&category=design',
    'q=fox&days=3&max=60',
    'q=fox&level=top&rating=4.5',
    'q=fox&answers=4&max=60',
    'q=fox&category=design&online=now',
    'sort=newest',
  ])('of %s are what one gets by clicking them', async (query) => {
    await notePresence([mira]);
    const search = read(query);
    const { counts } = await searchGigs(nobody, search);
    const changes = [
      ...['design', 'illustration', 'audio'].map(
        (slug) => [counts.place[slug], { category: slug, sub: null }] as const,
      ),
      ...priceBands.map(
        (band) =>
          [counts.price[bandName(band)], { minCents: band.min, maxCents: band.max }] as const,
      ),
      ...([1, 3, 7] as const).map((days) => [counts.days[days], { days }] as const),
      ...([4.8, 4.5, 4] as const).map((rating) => [counts.rating[rating], { rating }] as const),
      ...(['new', 'level1', 'level2', 'top'] as const).map(
        (level) => [counts.level[level], { level }] as const,
      ),
      ...['en', 'fr', 'de', 'sv'].map(
        (language) => [counts.language[language], { language }] as const,
      ),
      ...([1, 4, 24] as const).map((answers) => [counts.answers[answers], { answers }] as const),
      [
        await countOnline(nobody, new URLSearchParams(query), '192.0.2.1'),
        { online: 'now' },
      ] as const,
    ];
    for (const [counted, change] of changes) {
      const clicked = withSearch(search, change);
      const { total } = await searchGigs(nobody, clicked);
      expect(counted?.count ?? 0, searchAddress(clicked)).toBe(total);
    }
  });
});

test('a network that asks without end who is online is not even read any more', async () => {
  const asked = marketplace.limits.onlineCountsAMinute;
  let isRead = false;
  const values = {
    get q() {
      isRead = true;
      return 'fox';
    },
  };
  await countOnline(nobody, values, '198.51.100.8');
  expect(isRead).toBe(true);
  isRead = false;
  for (let nth = 1; nth < asked; nth++) countTryHere('online:address:198.51.100.8', asked, 60);
  await expect(countOnline(nobody, values, '198.51.100.8')).rejects.toMatchObject({
    code: 'rate_limited',
  });
  expect(isRead).toBe(false);
});

describe('what is on sale is known at once', () => {
  test('when a gig pauses, comes back, costs more or is better rated', async () => {
    const id = await aGig('I will whittle a spoon', { sellerId: mira });
    const total = async (query: string) => (await ask(query)).total;
    expect(await total('q=whittle')).toBe(1);
    await db.gig.update({ where: { id }, data: { state: 'paused' } });
    expect(await total('q=whittle')).toBe(0);
    await db.gig.update({ where: { id }, data: { state: 'active', priceFromCents: 70_000 } });
    expect(await total('q=whittle&min=700')).toBe(1);
    await db.gig.update({ where: { id }, data: { ratingSum: 50, ratingCount: 10 } });
    expect(await total('q=whittle&rating=4.8')).toBe(1);
  });

  test('when a seller is suspended, restored, rests, or rises', async () => {
    const seller = await aSeller('Vera Vane', { level: 'new' });
    await aGig('I will mend your weathervane', { sellerId: seller });
    const total = async (query = 'q=weathervane') => (await ask(query)).total;
    await db.person.update({ where: { id: seller }, data: { status: 'suspended' } });
    expect(await total()).toBe(0);
    await db.person.update({ where: { id: seller }, data: { status: 'active' } });
    expect(await total()).toBe(1);
    await db.sellerProfile.update({ where: { personId: seller }, data: { paused: true } });
    expect(await total()).toBe(0);
    await db.sellerProfile.update({
      where: { personId: seller },
      data: { paused: false, level: 'level2', skills: ['Tinsmithing'] },
    });
    expect(await total('q=weathervane&level=level2')).toBe(1);
    expect(await total('q=tinsmithing')).toBe(1);
  });

  test('when it is counted anew how soon a seller answers', async () => {
    const seller = await aSeller('Swift Sven', { answerMinutes: 300 });
    await aGig('I will fold a paper crane', { sellerId: seller });
    const total = async (hours: number) => (await ask(`q=crane&answers=${hours}`)).total;
    expect([await total(1), await total(4), await total(24)]).toEqual([0, 0, 1]);
    const answers = (answerMinutes: number | null) =>
      db.sellerProfile.update({ where: { personId: seller }, data: { answerMinutes } });
    await answers(60);
    expect([await total(1), await total(4), await total(24)]).toEqual([1, 1, 1]);
    await answers(null);
    expect(await total(24), 'nothing is known of them any more').toBe(0);
  });

  test('when a seller comes and goes, though no row is written for it', async () => {
    const seller = await aSeller('Here Henny');
    const gig = await aGig('I will press a wild flower', { sellerId: seller });
    const total = async () => (await ask('q=flower&online=now')).total;
    const row = () =>
      db.$queryRaw`SELECT xmin::text, ctid::text FROM gig_listing WHERE gig_id = ${gig}::uuid`;
    const before = await row();
    expect(await total()).toBe(0);
    await notePresence([seller]);
    expect(await total()).toBe(1);
    expect((await ask('online=now&sort=newest')).gigs[0]?.id).toBe(gig);
    await db.$executeRaw`
      UPDATE person_presence SET seen_at = now() - interval '61 seconds' WHERE person_id = ${seller}::uuid`;
    expect(await total(), 'a minute later').toBe(0);
    expect(await row()).toEqual(before);
  });

  test('each row is what a fresh drawing of all rows would say', async () => {
    const rows = () =>
      db.$queryRaw`SELECT to_jsonb(l)::text AS row FROM gig_listing l ORDER BY gig_id`;
    const kept = await rows();
    await db.$executeRaw`DELETE FROM gig_listing`;
    await db.$executeRaw`SELECT refresh_listings(NULL)`;
    expect(await rows()).toEqual(kept);
  });
});

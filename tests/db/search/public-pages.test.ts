import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { findHome } from '@/lib/catalog/home-rows';
import { countPlaces } from '@/lib/catalog/place-counts';
import { popularPlaces } from '@/lib/catalog/popular';
import { findGigPage, findRelatedGigs, findSellerPage } from '@/lib/catalog/public-queries';
import { listReviews, summariseReviews } from '@/lib/catalog/public-reviews';
import { listSavedGigs } from '@/lib/catalog/saved-queries';
import { findPlaceGigs } from '@/lib/catalog/search-gigs';
import { listSitemapPage, listSitemapParts, type SitemapKind } from '@/lib/catalog/sitemap-queries';
import { nobody, type Person } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { withDatabase } from '@/tests/support/database';
import { aGig, aSeller } from './market';

withDatabase();

const slugOf = async (id: string) =>
  (await db.gig.findUniqueOrThrow({ where: { id }, select: { slug: true } })).slug ?? '';

/** All addresses of a kind, part by part as search engines read them. */
async function wholeSitemap(kind: SitemapKind, size: number): Promise<string[]> {
  const parts = await listSitemapParts(nobody, kind, size);
  const pages = parts.map((from) => listSitemapPage(nobody, kind, { from, most: size }));
  return (await Promise.all(pages)).flat().map(({ path }) => path);
}

const asPerson = (id: string): Person => ({
  kind: 'person',
  id,
  name: 'Bea Buyer',
  username: 'bea',
  email: 'bea@minnow.test',
  role: 'member',
  status: 'active',
  emailVerified: true,
  isSeller: false,
  sessionVersion: 1,
});

/** A review as the reviews' half leaves it, on an order that is only there to hang it on. */
async function aReview(
  gigId: string,
  sellerId: string,
  buyerId: string,
  rating: number,
  published: Date | null,
) {
  const at = await now();
  const order = await db.order.create({
    data: {
      number: randomUUID().slice(0, 8).toUpperCase(),
      buyerId,
      sellerId,
      gigId,
      checkoutKey: randomUUID(),
      bought: {},
      title: 'x',
      currency: 'usd',
      priceCents: 500,
      serviceFeeCents: 50,
      commissionBps: 1000,
      deliveryDays: 1,
      revisionsIncluded: 0,
      createdAt: at,
    },
    select: { id: true },
  });
  await db.review.create({
    data: {
      orderId: order.id,
      gigId,
      by: 'buyer',
      authorId: buyerId,
      subjectId: sellerId,
      rating,
      quality: rating,
      communication: 5,
      value: rating,
      text: `${rating} stars`,
      at,
      publishedAt: published,
    },
  });
}

let mira = '';
let buyer = '';
let gig = '';

beforeAll(async () => {
  mira = await aSeller('Mira Maria Holt');
  buyer = await aSeller('Bea van Buyer');
  gig = await aGig('I will draw a logo', {
    sellerId: mira,
    packages: [
      [600, 1],
      [1900, 3],
    ],
  });
});

describe('the page of a gig', () => {
  test('says what anyone may know, and nothing else', async () => {
    const page = await findGigPage(nobody, await slugOf(gig));
    expect(page).toMatchObject({ title: 'I will draw a logo', takesOrders: true });
    expect(page?.packages.map(({ priceCents }) => priceCents)).toEqual([600, 1900]);
    const said = JSON.stringify(page);
    for (const secret of ['email', 'password', 'stripe', 'sessionVersion', 'maxOpenOrders'])
      expect(said).not.toContain(secret);
  });

  test.each(['draft', 'removed', 'deleted'] as const)('of a %s gig is not there', async (state) => {
    const id = await aGig('I will vanish', { state });
    expect(await findGigPage(nobody, await slugOf(id))).toBeNull();
  });

  test('of a paused gig, or of a seller who pauses, takes no orders', async () => {
    const paused = await aGig('I will rest', { state: 'paused' });
    const resting = await aGig('I will rest too', {
      sellerId: await aSeller('Rita Rest', { paused: true }),
    });
    for (const id of [paused, resting])
      expect(await findGigPage(nobody, await slugOf(id))).toMatchObject({ takesOrders: false });
  });

  test('of a suspended seller is not there, nor is the seller', async () => {
    const sellerId = await aSeller('Sam Suspended', { suspended: true });
    const id = await aGig('I will break rules', { sellerId });
    const person = await db.person.findUniqueOrThrow({ where: { id: sellerId } });
    expect(await findGigPage(nobody, await slugOf(id))).toBeNull();
    expect(await findSellerPage(nobody, person.username)).toBeNull();
  });

  test.each(['', '-', 'no-such-gig', "x' OR 1=1", '../etc/passwd', 'ü'.repeat(300), '\u0000'])(
    'at %j is not there',
    async (slug) => {
      expect(await findGigPage(nobody, slug)).toBeNull();
      expect(await findSellerPage(nobody, slug)).toBeNull();
    },
  );

  test('leads to others of the same job, not to more of the same seller', async () => {
    await aGig('I will draw more logos', { sellerId: mira });
    const other = await aGig('I will draw logos as well');
    const related = await findRelatedGigs(
      nobody,
      { id: gig, category: 'design', subcategory: 'logos', sellerId: mira },
      8,
    );
    expect(related.map(({ id }) => id)).toContain(other);
    expect(related.every(({ seller }) => seller.id !== mira)).toBe(true);
  });
});

describe('reviews', () => {
  beforeAll(async () => {
    const at = await now();
    for (const rating of [5, 5, 4, 2])
      await aReview(gig, mira, buyer, rating, addDays(at, -rating));
    await aReview(gig, mira, buyer, 1, null);
    await aReview(gig, mira, buyer, 1, addDays(at, -800));
  });

  test('count when they are published and of the last two years', async () => {
    const summary = await summariseReviews(nobody, { gigId: gig });
    expect(summary).toMatchObject({ count: 4, buyers: 1, mean: 4, communication: 5 });
    expect(summary.byStars.map(({ count }) => count)).toEqual([2, 1, 0, 1, 0]);
    expect(await summariseReviews(nobody, { sellerId: mira })).toMatchObject({ count: 4 });
  });

  test('are listed newest first, by stars when asked, under a short name', async () => {
    const all = await listReviews(nobody, { gigId: gig });
    expect(all.reviews.map(({ rating }) => rating)).toEqual([2, 4, 5, 5]);
    expect(all.reviews[0]?.author).toBe('Bea B.');
    expect(JSON.stringify(all)).not.toContain(buyer);
    expect((await listReviews(nobody, { gigId: gig }, { stars: 5 })).total).toBe(2);
    expect((await listReviews(nobody, { gigId: gig }, { size: 3, page: 9 })).page).toBe(2);
  });
});

describe('lists', () => {
  test('the home page shows no gig twice and none that costs more than it says', async () => {
    const { rows } = await findHome(nobody, 4);
    const all = Object.values(rows).flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(rows.cheap.every(({ priceFromCents }) => priceFromCents < 1000)).toBe(true);
    expect(rows.cheap.length).toBeGreaterThan(0);
  });

  test('categories and sitemap know what is on sale alone', async () => {
    const { counts, busiest } = await countPlaces(nobody);
    const total = busiest.reduce(
      (sum, { subcategory }) => sum + (counts[subcategory]?.count ?? 0),
      0,
    );
    const listed = await wholeSitemap('gigs', 3);
    expect(listed).toHaveLength(total);
    expect(new Set(listed).size).toBe(total);
    expect(listed).toContain(`/gigs/${await slugOf(gig)}`);
    expect(await wholeSitemap('gigs', 50_000)).toEqual(listed);
    const sellers = await wholeSitemap('sellers', 2);
    expect(sellers.length).toBeGreaterThan(0);
    expect([...listed, ...sellers].join()).not.toContain('vanish');
  });

  test('what is ordered most and what many tags say', async () => {
    const ids: string[] = [];
    for (const [index, tags] of [['Neon', 'sign'], ['neon'], ['rare']].entries()) {
      const id = await aGig(`I will bend glass ${index}`, { tags, subcategory: 'art' });
      await db.gig.update({ where: { id }, data: { ordersDone: 900 + index } });
      ids.push(id);
    }
    const popular = (await popularPlaces(3)).map(({ id }) => id);
    expect(popular).toEqual([...ids].reverse());
    // A row shows what no row before it has: the same gigs first, but for those that stand higher up.
    const { rows } = await findHome(nobody, 9);
    const higher = [...rows.cheap, ...rows.fast, ...rows.fresh].map(({ id }) => id);
    const left = popular.filter((id) => !higher.includes(id));
    expect(rows.popular.map(({ id }) => id).slice(0, left.length)).toEqual(left);
    const tagsOf = async (sub: string | null) =>
      (await findPlaceGigs(nobody, { category: 'design', sub }, 9)).tags;
    expect(await tagsOf('art')).toEqual(['neon']);
    expect(await tagsOf(null)).toContain('neon');
  });
});

describe('saved gigs', () => {
  test('are a person’s own; a paused one stays, a removed one goes', async () => {
    const at = await now();
    const paused = await aGig('I will pause', { state: 'paused' });
    const removed = await aGig('I will be removed', { state: 'removed' });
    await db.savedGig.createMany({
      data: [gig, paused, removed].map((gigId, index) => ({
        personId: buyer,
        gigId,
        at: addDays(at, -index),
      })),
    });
    const saved = await listSavedGigs(asPerson(buyer));
    expect(saved.map(({ id, takesOrders }) => [id, takesOrders])).toEqual([
      [gig, true],
      [paused, false],
    ]);
    expect(await listSavedGigs(asPerson(mira))).toEqual([]);
    await expect(listSavedGigs(nobody)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

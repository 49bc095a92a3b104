import { beforeAll, describe, expect, test } from 'vitest';
import { suggest } from '@/lib/catalog/suggest';
import { nobody } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { countTryHere } from '@/lib/platform/tries-here';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '@/tests/support/database';
import { aGig, aSeller } from './market';

const database = withDatabase();
const network = '203.0.113.9';

const labels = async (typed: string, kind?: string) =>
  (await suggest(nobody, typed, network))
    .filter((each) => !kind || each.kind === kind)
    .map(({ label }) => label);

const cafe = 'I will design a minimalist logo for your café';
let cafeId: string;

beforeAll(async () => {
  const mira = await aSeller('Mira Inkwell');
  cafeId = await aGig(cafe, { sellerId: mira });
  await aGig('I will translate one page', { category: 'writing', subcategory: 'translation' });
  await aGig('I will draw a logo in secret', { state: 'draft' });
  await aGig('I will pause a logo', { sellerId: await aSeller('Paul Paused', { paused: true }) });
});

describe('suggestions', () => {
  test('find a gig by the beginning of any telling word of its title', async () => {
    for (const typed of [
      'des',
      'minimalist l',
      'LOGO',
      'Cafe',
      'a logo for your caf',
      'design logo',
    ])
      expect(await labels(typed, 'gig'), typed).toContain(cafe);
    expect(await labels('translation of logos', 'gig')).toEqual([]);
  });

  test('show nothing that is not on sale', async () => {
    expect(await labels('logo', 'gig')).toEqual([cafe]);
    expect(await labels('paul')).toEqual([]);
    await db.gig.update({ where: { id: cafeId }, data: { state: 'paused' } });
    expect(await labels('logo', 'gig')).toEqual([]);
    await db.gig.update({ where: { id: cafeId }, data: { state: 'active' } });
    expect(await labels('logo', 'gig')).toEqual([cafe]);
  });

  test('follow a changed title', async () => {
    const id = await aGig('I will walk a dog');
    await db.gig.update({ where: { id }, data: { title: 'I will feed a hedgehog' } });
    expect(await labels('hedge', 'gig')).toEqual(['I will feed a hedgehog']);
    expect(await labels('dog', 'gig')).toEqual([]);
  });

  test('name categories and sellers too, with where they lead', async () => {
    expect(
      (await suggest(nobody, 'log', network)).map(({ kind, path }) => [kind, path]),
    ).toContainEqual(['category', '/categories/design/logos']);
    const [mira] = await suggest(nobody, 'mira ink', network);
    expect(mira).toMatchObject({ kind: 'seller', label: 'Mira Inkwell' });
    expect(mira?.path).toMatch(/^\/u\/mira-inkwell-/);
  });

  test('name sellers, however many buyers are called the same', async () => {
    await database.query(
      `INSERT INTO person (id, email, username, name, created_at)
         SELECT gen_random_uuid(), 'zoe-' || n || '@people.example', 'zoe-' || n, 'Zoe', now()
           FROM generate_series(1, 1000) n`,
    );
    await aSeller('Zoe Zander');
    expect(await labels('zoe')).toEqual(['Zoe Zander']);
  });

  test('are limited for each network', async () => {
    const asked = marketplace.limits.suggestionsAnHour;
    for (let nth = 0; nth < asked; nth++) countTryHere('suggest:address:198.51.100.7', asked, 3600);
    await expect(suggest(nobody, 'logo', '198.51.100.7')).rejects.toMatchObject({
      code: 'rate_limited',
    });
    expect(await suggest(nobody, 'l', '198.51.100.7')).toEqual([]);
    expect(await labels('logo')).not.toEqual([]);
  });

  test('wait for two letters, and take what nobody would type for what it is', async () => {
    for (const typed of ['', ' ', 'l', 'x'.repeat(61), '%', '__', "';--", '\\\0', '🐟🐟'])
      expect(await labels(typed), typed).toEqual([]);
  });
});

test('ten thousand gigs of one word cost no more than the few that are shown', async () => {
  // What the triggers would do for each of them, once for all.
  await database.query(
    `BEGIN; SET LOCAL session_replication_role = replica;
     INSERT INTO gig (id, seller_id, state, slug, title, created_at, updated_at)
       SELECT gen_random_uuid(), (SELECT seller_id FROM gig LIMIT 1), 'active', 'many-' || n,
              'I will sing song number ' || n, now(), now() FROM generate_series(1, 10000) n;
     INSERT INTO title_start (gig_id, start)
       SELECT g.id, start FROM gig g, title_starts(g.title) AS start WHERE g.slug LIKE 'many-%';
     SELECT refresh_listings(ARRAY(SELECT id FROM gig WHERE slug LIKE 'many-%'));
     COMMIT`,
  );
  await database.query('ANALYZE title_start, gig, person, seller_profile');
  await labels('so');
  const start = process.cpuUsage();
  const before = performance.now();
  for (let count = 0; count < 20; count++) expect(await labels('song', 'gig')).toHaveLength(5);
  expect((performance.now() - before) / 20).toBeLessThan(50);
  expect(process.cpuUsage(start).user / 20_000).toBeLessThan(50);
});

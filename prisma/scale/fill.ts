import { Client } from 'pg';
import { categoryWords } from '@/lib/catalog/finish-gig-edit';
import { copyRows, type Value } from './copy-rows';
import { gigColumns, makeGigs, makePackages, packageColumns } from './make-gigs';
import { makePeople, makeProfiles, personColumns, profileColumns } from './make-people';
import { makeOrders, makeReviews, orderColumns, reviewColumns } from './make-reviews';
import { type Plan, planScale } from './plan';

/** Runs one step and says how long it took. */
export type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

const tables = ['person', 'seller_profile', 'gig', 'gig_package', 'gig_listing', 'order', 'review'];

/**
 * Fills an empty database with so many gigs, their sellers, buyers, orders and reviews: the same ones for the same seed.
 * Needs the rights of the database's owner: triggers and references are not asked, as every row is made to fit.
 */
export async function fillScale(
  url: string,
  wanted: { gigs: number; seed: number; today: Date },
  step: Step,
): Promise<void> {
  const plan = await step('plan', async () => planScale(wanted.gigs, wanted.seed));
  const client = await connect(url);
  try {
    const indexes = await dropIndexes(client);
    await copyAll(client, plan, wanted.today, step);
    await step('words to search by', () => readTexts(url, client));
    await step('listings', () => client.query('SELECT refresh_listings(NULL)'));
    await step('indexes', async () => {
      for (const definition of indexes) await client.query(definition);
    });
    await step('statistics', () => client.query('VACUUM ANALYZE'));
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`SET session_replication_role = replica; SET synchronous_commit = off;
    SET maintenance_work_mem = '1GB'; SET max_parallel_maintenance_workers = 2; SET client_min_messages = warning`);
  return client;
}

async function copyAll(client: Client, plan: Plan, today: Date, step: Step): Promise<void> {
  const parts: readonly (readonly [
    string,
    string,
    readonly string[],
    () => Iterable<readonly Value[]>,
  ])[] = [
    ['sellers', 'person', personColumns, () => makePeople(plan, 'seller', today)],
    ['buyers', 'person', personColumns, () => makePeople(plan, 'buyer', today)],
    ['profiles', 'seller_profile', profileColumns, () => makeProfiles(plan, today)],
    ['gigs', 'gig', gigColumns, () => makeGigs(plan, today)],
    ['packages', 'gig_package', packageColumns, () => makePackages(plan)],
    ['orders', 'order', orderColumns, () => makeOrders(plan, today)],
    ['reviews', 'review', reviewColumns, () => makeReviews(plan, today)],
  ];
  for (const [name, table, columns, rows] of parts)
    await step(name, () => copyRows(client, table, columns, rows()));
}

/** Takes away what every single row would have to be sorted into; answers how to make it again. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes i
      WHERE i.schemaname = 'public' AND i.tablename = ANY($1)
        AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)
        AND i.indexdef NOT LIKE 'CREATE UNIQUE%'`,
    [tables],
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return rows.map(({ definition }) => definition);
}

/** What search reads of each gig, by the marketplace's own function, on two connections; and the words it can correct to. */
async function readTexts(url: string, client: Client): Promise<void> {
  const half = async (remainder: number) => {
    const own = await connect(url);
    try {
      await own.query(
        `SELECT count(refresh_gig_search(g.id, w.words)::text) FROM gig g
           JOIN unnest($1::text[], $2::text[]) AS w(place, words) ON w.place = g.category || '/' || g.subcategory
          WHERE abs(hashtext(g.id::text)) % 2 = $3`,
        [[...categoryWords.keys()], [...categoryWords.values()], remainder],
      );
    } finally {
      await own.end();
    }
  };
  await Promise.all([half(0), half(1)]);
  await client.query(
    `SELECT learn_search_words(string_agg(DISTINCT title || ' ' || array_to_string(tags, ' '), ' '))
       FROM gig GROUP BY category, subcategory`,
  );
  await client.query(
    `INSERT INTO title_start (gig_id, start)
       SELECT g.id, start FROM gig g, title_starts(g.title) AS start WHERE g.state = 'active'`,
  );
}

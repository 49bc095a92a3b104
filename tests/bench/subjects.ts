import type { Client } from 'pg';
import { demoPeople } from '@/lib/accounts/demo-people';
import { everything, searchAddress, withSearch } from '@/lib/catalog/search-address';
import { marketplace } from '@/marketplace.config';
import type { Purchase } from './parts/order-load';

/** A page to measure. */
export interface Page {
  readonly name: string;
  /** Asked for in turn. */
  readonly paths: readonly string[];
  /** What of it can be asked of the database alone. */
  readonly reads: 'gig' | 'search' | null;
}

/** A search with so many filters is not kept: each of these is a question that nobody has asked before. */
const unkeptSearches = Array.from({ length: 8000 }, (_, nth) =>
  searchAddress(
    withSearch(everything, { q: 'logo', maxCents: 20_001 + nth, days: 7, language: 'en' }),
  ),
);

/** The pages that most people see. The gig is the one that was ordered most. */
export async function pagesToMeasure(client: Client): Promise<Page[]> {
  const { rows } = await client.query<{ slug: string }>(
    `SELECT slug FROM gig WHERE state = 'active' ORDER BY rating_count DESC, id LIMIT 1`,
  );
  const slug = rows[0]?.slug;
  if (!slug) throw new Error('There is no gig in the demo data.');
  return [
    { name: 'home', paths: ['/'], reads: null },
    { name: 'search', paths: ['/search?q=logo'], reads: 'search' },
    { name: 'search nobody asked before', paths: unkeptSearches, reads: 'search' },
    { name: 'gig page', paths: [`/gigs/${slug}`], reads: 'gig' },
  ];
}

/** Every gig of the demo asks something. Takes the questions of half of the gigs away, so that some ask nothing. */
export async function letHalfAskNothing(client: Client): Promise<void> {
  await client.query(
    `DELETE FROM gig_question WHERE gig_id IN
       (SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS nth FROM gig) g WHERE nth % 2 = 0)`,
  );
}

/**
 * Who can buy what within an hour: everybody as often as the limit of checkouts allows, by turns, gigs that ask nothing or
 * whose questions need no file. The hour before is over then: what it counted is forgotten.
 */
export async function anHoursPurchases(client: Client, asks: boolean): Promise<Purchase[]> {
  await client.query('DELETE FROM rate_limit');
  const gigs = await client.query<{ slug: string; seller: string }>(
    `SELECT g.slug, g.seller_id AS seller FROM gig g
       JOIN person p ON p.id = g.seller_id JOIN seller_profile s ON s.person_id = p.id
      WHERE g.state = 'active' AND g.max_open_orders IS NULL AND p.status = 'active' AND NOT s.paused
        AND EXISTS (SELECT FROM gig_question q WHERE q.gig_id = g.id) = $1
        AND NOT EXISTS (SELECT FROM gig_question q WHERE q.gig_id = g.id AND q.kind = 'file')
      ORDER BY g.id`,
    [asks],
  );
  const people = await client.query<{ id: string; version: number }>(
    `SELECT id, session_version AS version FROM person
      WHERE status = 'active' AND role = 'member' AND email <> ALL($1) ORDER BY id`,
    // Outside the demo nobody is signed in as these.
    [Object.values(demoPeople)],
  );
  const turns = Array.from({ length: marketplace.limits.checkoutsAnHour }, (_, turn) => turn);
  return turns.flatMap((turn) =>
    people.rows.flatMap(({ id, version }, nth) => {
      const others = gigs.rows.filter(({ seller }) => seller !== id);
      const gig = others[(turn * people.rows.length + nth) % others.length];
      return gig ? [{ buyer: { personId: id, sessionVersion: version }, gigSlug: gig.slug }] : [];
    }),
  );
}

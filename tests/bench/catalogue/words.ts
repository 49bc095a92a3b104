import type { Client } from 'pg';

/** Texts to search for, by how hard they are; each list is taken in turn. */
export interface Words {
  /** In at least a tenth of all gigs. */
  readonly common: readonly string[];
  readonly rare: readonly string[];
  readonly two: readonly string[];
  /** Long words of gigs with two letters changed over, which no gig has. */
  readonly typo: readonly string[];
}

/** So many gigs are read to know what is common: enough for a tenth, and no question of minutes at a million. */
const read = 20_000;

/** Finds them in what is on sale. */
export async function findWords(client: Client, gigs: number): Promise<Words> {
  const { rows } = await client.query<{ word: string; share: number }>(
    `WITH stat AS (
       SELECT word, ndoc FROM ts_stat('SELECT search FROM gig_listing TABLESAMPLE BERNOULLI (${percent(gigs)}) REPEATABLE (1)')
     ), total AS (
       SELECT count(*) AS n FROM gig_listing TABLESAMPLE BERNOULLI (${percent(gigs)}) REPEATABLE (1)
     )
     SELECT word, ndoc::float8 / n AS share FROM stat, total
      WHERE word ~ '^[a-z]{4,}$' AND plainto_tsquery('english', word)::text = quote_literal(word)
      ORDER BY ndoc DESC, word`,
  );
  const common = rows.filter(({ share }) => share >= 0.1).map(({ word }) => word);
  const usual = rows.filter(({ share }) => share < 0.1 && share >= 0.01).map(({ word }) => word);
  const rare = rows.slice(-40).map(({ word }) => word);
  const long = usual.filter((word) => word.length >= 6);
  const wrong = long.map(changedOver);
  const known = await client.query<{ word: string }>(
    'SELECT word FROM search_word WHERE word = ANY($1)',
    [wrong],
  );
  const isKnown = new Set(known.rows.map(({ word }) => word));
  return {
    common: common.slice(0, 12),
    rare,
    two: common.slice(0, 6).flatMap((word) => usual.slice(0, 8).map((other) => `${word} ${other}`)),
    typo: wrong.filter((word) => !isKnown.has(word)).slice(0, 40),
  };
}

const percent = (gigs: number): number => Math.min(100, (100 * read) / gigs);

const changedOver = (word: string): string => {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
};

/** The share of all gigs that have the word, as search itself would find it. */
export async function shareOf(client: Client, word: string): Promise<number> {
  const { rows } = await client.query<{ share: number }>(
    `SELECT count(*) FILTER (WHERE search @@ plainto_tsquery('english', $1))::float8 / count(*) AS share
       FROM gig_listing`,
    [word],
  );
  return rows[0]?.share ?? 0;
}

import type { Client } from 'pg';

/** Texts to search for, by how hard they are; each list is taken in turn. */
export interface Words {
  /** In at least a tenth of all gigs. */
  readonly common: readonly string[];
  readonly rare: readonly string[];
  readonly two: readonly string[];
  /** Two words that stand in no other list together. */
  readonly newTwo: readonly string[];
  /** Long words of gigs with two letters changed over, which no gig has. */
  readonly typo: readonly string[];
}

/** So many gigs are read to know what is common: enough for a tenth, and no question of minutes at a million. */
const read = 20_000;

/** Finds them in what is on sale: words as people write them, not the stems that the index knows. */
export async function findWords(client: Client, gigs: number): Promise<Words> {
  const sample = `gig_listing TABLESAMPLE SYSTEM (${percent(gigs)}) REPEATABLE (1)`;
  const { rows } = await client.query<{ word: string; share: number }>(
    `WITH stem AS (SELECT word AS stem, ndoc FROM ts_stat('SELECT search FROM ${sample}')),
          total AS (SELECT count(*) AS n FROM ${sample}),
          known AS (
            SELECT DISTINCT ON (stem) (ts_lexize('english_stem', word))[1] AS stem, word
              FROM search_word WHERE word ~ '^[a-z]{4,}$' ORDER BY stem, length(word), word)
     SELECT word, ndoc::float8 / n AS share FROM stem JOIN known USING (stem), total
      ORDER BY ndoc DESC, word`,
  );
  const between = (least: number, most: number) =>
    rows.filter(({ share }) => share >= least && share < most).map(({ word }) => word);
  const common = between(0.1, 2).slice(0, 12);
  const usual = between(0.01, 0.1);
  const long = usual.filter((word) => word.length >= 6);
  const wrong = await unknownOf(client, long.map(changedOver));
  return {
    common,
    rare: rows.slice(-40).map(({ word }) => word),
    two: pairs(common.slice(0, 6), usual.slice(0, 8)),
    newTwo: pairs(common.slice(0, 6), usual.slice(8, 16)),
    typo: wrong.slice(0, 40),
  };
}

const pairs = (some: readonly string[], others: readonly string[]): string[] =>
  some.flatMap((word) => others.map((other) => `${word} ${other}`));

/** Those with which no word of a gig begins: nothing would be taken for a slip there. */
async function unknownOf(client: Client, words: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ word: string }>(
    `SELECT w AS word FROM unnest($1::text[]) WITH ORDINALITY AS asked(w, nth)
      WHERE NOT EXISTS (SELECT FROM search_word WHERE word LIKE w || '%') ORDER BY nth`,
    [words],
  );
  return rows.map(({ word }) => word);
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

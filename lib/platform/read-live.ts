import { db } from './db';
import { isAfter, type LiveCursor } from './live-cursor';
import type { LiveWord } from './live-word';

/** So many words are read for one person at once. */
export const liveBatch = 200;

/** One that is to be heard, and where it stands. */
export type LiveRow = { readonly cursor: LiveCursor; readonly word: LiveWord };

export interface LiveReading {
  /** Every transaction before this one has ended: nothing more can come to stand before it. */
  readonly edge: LiveCursor;
  /** May somebody who stood there have missed words that are gone, or come from another database? */
  readonly isLost: (cursor: LiveCursor) => boolean;
  readonly people: ReadonlyMap<string, PersonReading>;
}

interface PersonReading {
  /** What can be heard, in its one order. */
  readonly rows: LiveRow[];
  /** There is more, behind a transaction that is still under way or than is read at once: look again. */
  rest: 'none' | 'held' | 'more';
}

interface Row {
  settled: bigint;
  next: bigint;
  floor: bigint;
  person: string | null;
  xact: bigint | null;
  id: bigint | null;
  kind: string;
  data: object;
}

/**
 * What each of these people has to hear after their cursor, in one statement. Rows are read in the order of transaction
 * and id and never past the oldest transaction that is under way: one that commits late takes its place before those
 * that are held back for it, and nobody who remembers a cursor misses it.
 */
export async function readLive(cursors: ReadonlyMap<string, LiveCursor>): Promise<LiveReading> {
  const asked = [...cursors];
  const rows = await db.$queryRaw<Row[]>`
    WITH edge AS MATERIALIZED (
      SELECT pg_snapshot_xmin(s)::text::bigint AS settled, pg_snapshot_xmax(s)::text::bigint AS next,
        coalesce((SELECT xact FROM live_floor), 0) AS floor FROM pg_current_snapshot() AS s)
    SELECT edge.*, heard.* FROM edge LEFT JOIN LATERAL (
      SELECT asked.person::text, event.* FROM
        unnest(${asked.map(([person]) => person)}::uuid[],
          ${asked.map(([, { xact }]) => `${xact}`)}::text[]::bigint[],
          ${asked.map(([, { id }]) => `${id}`)}::text[]::bigint[]) AS asked(person, xact, id)
      CROSS JOIN LATERAL (
        SELECT e.xact, e.id, e.kind, e.data FROM live_event e
         WHERE e.person_id = asked.person AND (e.xact, e.id) > (asked.xact, asked.id) AND e.xact < edge.next
         ORDER BY e.xact, e.id LIMIT ${liveBatch + 1}) AS event
      ) AS heard ON true ORDER BY heard.xact, heard.id`;
  const { settled, next, floor } = rows[0] ?? { settled: 0n, next: 0n, floor: 0n };
  return {
    edge: { xact: settled, id: 0n },
    // A copy of another database may bring marks of transactions that have not come here yet.
    isLost: ({ xact }) => (xact <= floor && floor < next) || xact > next,
    people: byPerson(rows, settled),
  };
}

function byPerson(rows: readonly Row[], settled: bigint): Map<string, PersonReading> {
  const people = new Map<string, PersonReading>();
  for (const { person, xact, id, kind, data } of rows) {
    if (person === null || xact === null || id === null) continue;
    const reading = people.get(person) ?? { rows: [], rest: 'none' };
    people.set(person, reading);
    if (reading.rows.length === liveBatch) reading.rest = 'more';
    else if (xact >= settled) reading.rest = 'held';
    // What stands in `data` was written by `publish` with its kind.
    else reading.rows.push({ cursor: { xact, id }, word: { kind, ...data } as LiveWord });
  }
  return people;
}

/** Those of the rows that somebody who stood at this cursor has not heard. */
export const rowsAfter = (rows: readonly LiveRow[], cursor: LiveCursor): LiveRow[] =>
  rows.filter((row) => isAfter(row.cursor, cursor));

let asking: Promise<LiveCursor> | undefined;
let waiting: Promise<LiveCursor> | undefined;

/**
 * Where somebody stands who hears from now on: take it before a page's data is read, and nothing that happens after is
 * missed. Callers that come while one question is under way share the next one.
 */
export function liveCursor(): Promise<LiveCursor> {
  if (!asking) return ask();
  waiting ??= asking.catch(() => undefined).then(ask);
  return waiting;
}

function ask(): Promise<LiveCursor> {
  waiting = undefined;
  const asked = db.$queryRaw<{ xact: bigint }[]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS xact`.then((rows) => ({
    xact: rows[0]?.xact ?? 0n,
    id: 0n,
  }));
  asking = asked;
  const done = () => {
    if (asking === asked) asking = undefined;
  };
  asked.then(done, done);
  return asked;
}

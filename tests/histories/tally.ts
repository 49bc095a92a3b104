import { writeFile } from 'node:fs/promises';
import { moves } from '@/lib/orders/moves';
import { db } from '@/lib/platform/db';
import type { Stage } from './stage';

/** What a search has seen: one that never gets to a posting proves nothing about it. */
export type Tally = {
  histories: number;
  steps: number;
  taken: number;
  refused: number;
  /** In how many histories each kind of posting and each event of an order was seen. */
  readonly seen: Map<string, number>;
  add(steps: number, counts: Stage['counts']): Promise<void>;
};

const seenNow = async (): Promise<string[]> => {
  const rows = await db.$queryRaw<{ what: string }[]>`
    SELECT DISTINCT 'posting ' || kind AS what FROM ledger_transaction
    UNION ALL SELECT DISTINCT 'event ' || kind || ' by ' || party FROM order_event`;
  return rows.map((row) => row.what);
};

export function tallyOf(): Tally {
  const tally: Tally = {
    histories: 0,
    steps: 0,
    taken: 0,
    refused: 0,
    seen: new Map(),
    async add(steps, { taken, refused }) {
      tally.histories++;
      tally.steps += steps;
      tally.taken += taken;
      tally.refused += refused;
      for (const what of await seenNow()) tally.seen.set(what, (tally.seen.get(what) ?? 0) + 1);
    },
  };
  return tally;
}

/** The events of the table of an order's life that no history has come to. */
export function neverSeen({ seen }: Tally): string[] {
  const all = [...seen.keys()];
  const names = [...new Set(moves.map(({ event }) => event))];
  return names.filter((name) => !all.some((what) => what.startsWith(`event ${name} by `)));
}

/** A tally in words, the rarest first. */
export const inWords = ({ histories, steps, taken, refused, seen }: Tally): string =>
  [
    `${histories} histories of ${steps} steps, ${taken} taken and ${refused} refused. In how many of them:`,
    ...[...seen].sort(([, a], [, b]) => a - b).map(([what, times]) => `${times}  ${what}`),
  ].join('\n');

/** Keeps a tally for whoever asked for the search (dev/commands/histories.ts). */
export const writeDown = ({ seen, ...counts }: Tally, file: string): Promise<void> =>
  writeFile(file, JSON.stringify({ ...counts, seen: Object.fromEntries(seen) }));

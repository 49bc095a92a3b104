import { isRefusal } from './errors';
import { log } from './log';

const batch = 100;

/** Our own ids grow with time (UUID 7); Stripe's do not, and are a stable order all the same. */
export const inOrder = { orderBy: { id: 'asc' }, take: batch } as const;

/** What the batch before has not had. */
export type After = { id?: { gt: string } };

/**
 * Goes through all rows that wait, in the order of their ids and a batch at a time (`inOrder`): what can never end stands
 * before nobody. One row's trouble is logged and does not keep the others; the next run finds it again. Returns how many
 * went well.
 */
export async function eachRow<T extends { id: string }>(
  what: string,
  read: (after: After) => Promise<T[]>,
  work: (row: T) => Promise<unknown>,
): Promise<number> {
  let done = 0;
  let rows = await read({});
  for (let last = rows.at(-1); last; last = rows.at(-1)) {
    for (const row of rows)
      await work(row).then(
        () => done++,
        (error: unknown) => {
          if (!isRefusal(error)) log.error({ err: error, what, id: row.id }, 'one row failed');
        },
      );
    if (rows.length < batch) break;
    rows = await read({ id: { gt: last.id } });
  }
  return done;
}

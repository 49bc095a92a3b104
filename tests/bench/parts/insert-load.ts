import pg from 'pg';
import { orderMaker } from '../another-order';
import { type Figures, hammer, type Load } from '../figures';
import type { Insert } from '../order-rows';
import { playPart } from '../part';

export interface InsertLoad extends Load {
  readonly databaseUrl: string;
  /** Of one order; written again and again, each time as another one. */
  readonly rows: readonly Insert[];
}

playPart(async ({ databaseUrl, rows, ...load }: InsertLoad): Promise<Figures> => {
  const anotherOrder = orderMaker(rows);
  const lanes = Array.from({ length: load.atOnce }, () => new pg.Client(databaseUrl));
  for (const client of lanes) await client.connect();
  try {
    return await hammer(load, async (lane) => {
      const client = lanes[lane];
      await client?.query('BEGIN');
      for (const { table, text, values } of anotherOrder())
        await client?.query({ name: `insert into ${table}`, text, values: [...values] });
      await client?.query('COMMIT');
    });
  } finally {
    for (const client of lanes) await client.end();
  }
});

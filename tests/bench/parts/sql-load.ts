import pg from 'pg';
import { type Figures, hammer, type Load } from '../figures';
import { playPart } from '../part';
import type { Statement } from '../statement';

export interface SqlLoad extends Load {
  readonly databaseUrl: string;
  /** Asked one after the other; together they count as one. */
  readonly statements: readonly Statement[];
}

playPart(async ({ databaseUrl, statements, ...load }: SqlLoad): Promise<Figures> => {
  const lanes = Array.from({ length: load.atOnce }, () => new pg.Client(databaseUrl));
  for (const client of lanes) await client.connect();
  try {
    return await hammer(load, async (lane) => {
      for (const [index, { text, values }] of statements.entries())
        await lanes[lane]?.query({
          name: `floor_${index}`,
          text,
          values: [...values],
          rowMode: 'array',
        });
    });
  } finally {
    for (const client of lanes) await client.end();
  }
});

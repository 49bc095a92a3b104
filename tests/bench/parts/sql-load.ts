import pg from 'pg';
import { sessionOptions } from '@/lib/platform/session-options';
import { type Figures, hammer, type Load } from '../figures';
import { playPart } from '../part';
import type { Statement } from '../statement';

export interface SqlLoad extends Load {
  readonly databaseUrl: string;
  /** Taken in turn. The statements of one are asked one after the other and count as one. */
  readonly questions: readonly (readonly Statement[])[];
}

playPart(async ({ databaseUrl, questions, ...load }: SqlLoad): Promise<Figures> => {
  const asPages = { connectionString: databaseUrl, options: sessionOptions };
  const lanes = Array.from({ length: load.atOnce }, () => new pg.Client(asPages));
  for (const client of lanes) await client.connect();
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? `floor_${names.size}`;
    names.set(text, name);
    return name;
  };
  let next = 0;
  try {
    return await hammer(load, async (lane) => {
      for (const { text, values } of questions[next++ % questions.length] ?? [])
        await lanes[lane]?.query({
          name: nameOf(text),
          text,
          values: [...values],
          rowMode: 'array',
        });
    });
  } finally {
    for (const client of lanes) await client.end();
  }
});

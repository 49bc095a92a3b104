import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { fillScale } from '@/prisma/scale/fill';
import { type DataFolder, dataFolder, rootFolder, shown } from './folders';
import { deployMigrations } from './migrate';
import { freePort } from './ports';
import { startPostgres } from './services/postgres';
import type { Steps } from './steps';
import { Supervisor } from './supervise';

export interface ScaleWanted {
  readonly gigs: number;
  readonly seed: number;
  /** Even if they are there. */
  readonly fresh?: boolean;
}

/** The folder whose database holds so many gigs, made now unless it is there already. */
export async function provideScale(wanted: ScaleWanted, steps: Steps): Promise<DataFolder> {
  const { gigs, seed, fresh = false } = wanted;
  const data = dataFolder(path.join(rootFolder, '.data/scale', String(gigs)));
  const filled = path.join(data.path, 'filled');
  if (existsSync(filled) && !fresh) {
    steps.line(`${gigs} gigs are there already, in ${shown(data.path)}.`);
    return data;
  }
  rmSync(data.path, { recursive: true, force: true });
  const supervisor = new Supervisor(data.logs);
  try {
    const postgres = await steps.step('database', async () =>
      startPostgres(supervisor, {
        folder: data.postgres,
        port: await freePort(),
        durable: false,
      }),
    );
    await steps.step('migrations', () => deployMigrations(postgres.url()));
    await fillScale(postgres.url(), { gigs, seed, today: new Date() }, (name, work) =>
      steps.step(name, work),
    );
    steps.line(
      `${gigs} gigs in ${steps.elapsed()}, ${await sizeOf(postgres.url())}, in ${shown(data.path)}.`,
    );
    writeFileSync(filled, '');
    return data;
  } finally {
    await supervisor.stopAll();
  }
}

async function sizeOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ size: string }>(
      'SELECT pg_size_pretty(pg_database_size(current_database())) AS size',
    );
    return rows[0]?.size ?? '';
  } finally {
    await client.end();
  }
}

import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { rootFolder } from './folders';
import type { Settings } from './settings';
import type { Supervisor } from './supervise';

/** Stands on the database itself once the demo data is whole, so that it goes where the data goes. */
const loadedMark = 'minnow demo data';

const seedFile = path.join(rootFolder, 'prisma/seed/seed.ts');

export type DemoDataState = 'loaded' | 'partial' | 'none';

/** What the database holds: demo data that is whole, a load that was interrupted, or nothing yet. */
export async function demoDataState(databaseUrl: string): Promise<DemoDataState> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ mark: string | null; people: boolean | null }>(
      `SELECT shobj_description(oid, 'pg_database') AS mark,
              to_regclass('person') IS NOT NULL AS people
         FROM pg_database WHERE datname = current_database()`,
    );
    if (rows[0]?.mark === loadedMark) return 'loaded';
    if (!rows[0]?.people) return 'none';
    const { rowCount } = await client.query('SELECT 1 FROM person LIMIT 1');
    return rowCount ? 'partial' : 'none';
  } finally {
    await client.end();
  }
}

/** Whether there is demo data to load in this checkout. */
export function hasDemoData(): boolean {
  return existsSync(seedFile);
}

/** Loads the demo data through the marketplace's own use cases and marks the database as loaded. */
export async function loadDemoData(
  supervisor: Supervisor,
  databaseUrl: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await supervisor.run({
    name: 'demo data',
    command: process.execPath,
    args: ['--import', 'tsx', seedFile],
    env: { ...env, DATABASE_URL: withoutWaiting(databaseUrl) },
  });
  await markLoaded(databaseUrl);
}

/**
 * Thousands of commits in a row need not wait for the disk one by one: what a power cut takes is started over anyway, and
 * the mark that the data are whole comes to the disk behind all of them.
 */
function withoutWaiting(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}

/** From here on the data are somebody's and are kept. */
export async function markLoaded(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const name = new URL(databaseUrl).pathname.slice(1);
    await client.query(`COMMENT ON DATABASE "${name}" IS '${loadedMark}'`);
  } finally {
    await client.end();
  }
}

/** Deletes what a load writes outside the database. */
export function removeDemoFiles({ data }: Settings): void {
  for (const folder of [data.files, data.sandbox, data.mailbox]) {
    rmSync(folder, { recursive: true, force: true });
  }
}

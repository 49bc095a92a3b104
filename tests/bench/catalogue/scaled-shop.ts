import { mkdirSync } from 'node:fs';
import { Client } from 'pg';
import { deployMigrations } from '@/dev/migrate';
import { loopback } from '@/dev/ports';
import { provideScale } from '@/dev/scale-data';
import { startPostgres } from '@/dev/services/postgres';
import { startWeb } from '@/dev/services/web';
import { isolatedSettings } from '@/dev/settings';
import { Steps } from '@/dev/steps';
import { Supervisor } from '@/dev/supervise';
import { makeTemporaryFolder } from '@/dev/temporary';
import { readThrough } from './read-through';

/** A quarter of a machine of 8 GB, as PostgreSQL's handbook has it. */
export const buffersMb = 2048;

/** A shop with so many gigs to browse: its database and one web process as deployed, nothing else. */
export interface ScaledShop {
  readonly gigs: number;
  readonly origin: string;
  readonly databaseUrl: string;
  readonly env: NodeJS.ProcessEnv;
  readonly client: Client;
  readonly supervisor: Supervisor;
  /** For what the measurement itself writes; gone afterwards. */
  readonly folder: string;
  readonly webPid: number;
  readonly databasePid: number;
}

/**
 * Brings it up, filling the database first if it is not there, lets `work` use it and leaves nothing running.
 * @throws Failure when it does not come up, or a part of it ends while it is used
 */
export async function withScaledShop<T>(
  gigs: number,
  work: (shop: ScaledShop) => Promise<T>,
): Promise<T> {
  const data = await provideScale({ gigs, seed: 1 }, new Steps());
  await readThrough(data.postgres);
  const settings = await isolatedSettings(data);
  const supervisor = new Supervisor(data.logs);
  const folder = makeTemporaryFolder();
  supervisor.ownFolder(folder);
  mkdirSync(data.files, { recursive: true });
  const failed = supervisor.failed.then((failure) => {
    throw failure;
  });
  let client: Client | undefined;
  const measured = async (): Promise<T> => {
    const port = settings.postgresPort ?? 0;
    const database = await startPostgres(supervisor, { folder: data.postgres, port, buffersMb });
    const databaseUrl = database.url();
    await deployMigrations(databaseUrl);
    const env = {
      ...process.env,
      ...settings.app,
      DATABASE_URL: databaseUrl,
      NODE_ENV: 'production' as const,
      MINNOW_DEMO: '0',
      // The load comes from many networks, so that the limit of suggestions is none.
      TRUST_PROXY: '1',
    };
    const web = await startWeb(supervisor, { port: settings.webPort, env });
    client = new Client(databaseUrl);
    client.on('error', () => undefined);
    await client.connect();
    const origin = `http://${loopback}:${settings.webPort}`;
    const pids = { webPid: web.pid, databasePid: database.child.pid };
    return work({ gigs, origin, databaseUrl, env, client, supervisor, folder, ...pids });
  };
  try {
    return await Promise.race([measured(), failed]);
  } finally {
    await client?.end().catch(() => undefined);
    await supervisor.stopAll();
  }
}

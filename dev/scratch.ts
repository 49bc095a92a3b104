import path from 'node:path';
import { freePort } from './ports';
import { type Postgres, startPostgres } from './services/postgres';
import { Supervisor } from './supervise';
import { makeTemporaryFolder } from './temporary';

export interface ScratchPostgres extends Postgres {
  readonly supervisor: Supervisor;
  readonly folder: string;
  stop(): Promise<void>;
}

/** A PostgreSQL server of one's own on a free port, whose data goes when it stops. */
export async function startScratchPostgres(): Promise<ScratchPostgres> {
  const folder = makeTemporaryFolder();
  const supervisor = new Supervisor(path.join(folder, 'logs'));
  supervisor.ownFolder(folder);
  try {
    const postgres = await startPostgres(supervisor, {
      folder: path.join(folder, 'postgres'),
      port: await freePort(),
      durable: false,
    });
    return { ...postgres, supervisor, folder, stop: () => supervisor.stopAll() };
  } catch (error) {
    await supervisor.stopAll();
    throw error;
  }
}

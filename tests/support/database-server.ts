import type { TestProject } from 'vitest/node';
import { deployMigrations } from '@/dev/migrate';
import { startScratchPostgres } from '@/dev/scratch';
import { createDatabase } from '@/dev/services/postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database of the test server from which others can be created. */
    databaseAdminUrl: string;
  }
}

/** The migrated, empty marketplace that each test file gets a copy of. */
export const templateDatabase = 'minnow_template';

type Server = Awaited<ReturnType<typeof startScratchPostgres>>;
type Shared = { started?: Promise<Server>; users: number };

/** Each project of a run loads this file anew; what they share stands where all of them see it. */
const everyone = globalThis as { minnowTestServer?: Shared };
everyone.minnowTestServer ??= { users: 0 };
const shared = everyone.minnowTestServer;

async function start(): Promise<Server> {
  const postgres = await startScratchPostgres();
  await createDatabase(postgres.url('postgres'), templateDatabase);
  await deployMigrations(postgres.url(templateDatabase));
  return postgres;
}

/** One real PostgreSQL for the whole run, however many projects it has. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users++;
  shared.started ??= start();
  const postgres = await shared.started;
  project.provide('databaseAdminUrl', postgres.url('postgres'));
  return async () => {
    if (--shared.users === 0) await postgres.stop();
  };
}

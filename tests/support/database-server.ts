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

/** One real PostgreSQL for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startScratchPostgres();
  await createDatabase(postgres.url('postgres'), templateDatabase);
  await deployMigrations(postgres.url(templateDatabase));
  project.provide('databaseAdminUrl', postgres.url('postgres'));
  return () => postgres.stop();
}

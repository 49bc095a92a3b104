import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { createDatabase } from '@/dev/services/postgres';
import { forgetConfig } from '@/lib/platform/config';
import { disconnect } from '@/lib/platform/db';
import { templateDatabase } from './database-server';

/** The database of the test file that runs, for tests that start other processes or speak SQL themselves. */
export interface TestDatabase {
  readonly url: string;
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
}

/**
 * Gives the test file a database of its own: migrated, empty, real. Call it once at the top of the file; from
 * the first test on `db`, `transaction` and every use case work on it, and files go to a folder that is deleted.
 */
export function withDatabase(): TestDatabase {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  let url = '';
  let files = '';
  let client: Client | undefined;

  beforeAll(async () => {
    const admin = new URL(inject('databaseAdminUrl'));
    await createDatabase(admin.href, name, templateDatabase);
    admin.pathname = `/${name}`;
    url = admin.href;
    files = await mkdtemp(path.join(os.tmpdir(), 'minnow-files-'));
    process.env.DATABASE_URL = url;
    process.env.STORAGE_URL = `file:${files}`;
    forgetConfig();
    client = new Client({ connectionString: url });
    await client.connect();
  });

  afterAll(async () => {
    await disconnect();
    await client?.end();
    await dropDatabase(inject('databaseAdminUrl'), name);
    await rm(files, { recursive: true, force: true });
  });

  return {
    get url() {
      return url;
    },
    query: async <Row extends object>(sql: string, values: unknown[] = []) =>
      (await client?.query<Row>(sql, values))?.rows ?? [],
  };
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await admin.end();
}

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
  /** Back to the migrated, empty marketplace: quicker than a new database, for tests that need hundreds of them. */
  empty(): Promise<void>;
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
    empty: async () => {
      await client?.query(emptying);
    },
  };
}

// As a replica, because the book refuses to forget. What the migrations wrote stays, and the clock is wound back.
const emptying = `DO $$ DECLARE name text; BEGIN
  SET LOCAL session_replication_role = replica;
  FOR name IN SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'
    AND tablename NOT IN ('_prisma_migrations', 'clock', 'receipt_counter') LOOP
    EXECUTE 'DELETE FROM ' || name;
  END LOOP;
  DELETE FROM graphile_worker._private_jobs;
  UPDATE receipt_counter SET last = 0;
  UPDATE clock SET offset_ms = 0;
END $$`;

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await admin.end();
}

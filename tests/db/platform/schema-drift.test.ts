import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { findDrift } from '@/dev/drift';
import { pendingSql } from '@/dev/migration';
import { createDatabase } from '@/dev/services/postgres';
import { withDatabase } from '@/tests/support/database';

const database = withDatabase();

test('the migrations lead to the database that prisma/schema describes', async () => {
  const admin = new URL(inject('databaseAdminUrl'));
  const name = `drift_${process.pid}`;
  await createDatabase(admin.href, name);
  const scratch = new URL(admin);
  scratch.pathname = `/${name}`;
  const client = new Client({ connectionString: scratch.href });
  await client.connect();
  for (const extension of ['citext', 'pg_trgm', 'unaccent']) {
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  }
  await client.end();

  expect(await findDrift(database.url, scratch.href)).toEqual([]);
});

test('no change of prisma/schema waits for its migration', async () => {
  expect(
    await pendingSql(database.url),
    "run 'npm run db:migration -- <name>', or '-- --accept' after an edit by hand",
  ).toBe('');
});

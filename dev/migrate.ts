import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { Failure } from './failure';
import { rootFolder } from './folders';
import { openSchemaEngine } from './schema-engine';

export const migrationsFolder = path.join(rootFolder, 'prisma/migrations');

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Two processes that migrate at once take turns under this advisory lock. */
const migrationLock = 7_264_665;

/**
 * Brings a database to the newest shape: the marketplace's own migrations, then the job queue's.
 * @returns the names of the migrations that were applied now
 */
export async function deployMigrations(databaseUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const applied = await applyMissing(client, databaseUrl);
    await runMigrations({ connectionString: databaseUrl });
    return applied;
  } finally {
    await client.end();
  }
}

/** The migrations of the checkout, oldest first. */
export function listMigrations(): Migration[] {
  if (!existsSync(migrationsFolder)) return [];
  return readdirSync(migrationsFolder)
    .sort()
    .map((name) => ({ name, file: path.join(migrationsFolder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, sql: readFileSync(file, 'utf8') }));
}

async function applyMissing(client: Client, databaseUrl: string): Promise<string[]> {
  const migrations = listMigrations();
  if (await allApplied(client, migrations)) return [];
  const engine = await openSchemaEngine(databaseUrl);
  try {
    return await engine.apply(migrations);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`The database could not be migrated: ${reason}`);
  } finally {
    await engine.close();
  }
}

/** Loading the engine takes longer than everything else here, so a database that is up to date does without. */
async function allApplied(client: Client, migrations: readonly Migration[]): Promise<boolean> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') AS name");
  if (table.rows[0]?.name === null) return false;
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    `SELECT migration_name, checksum FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const wanted = migrations.map(({ name, sql }) => `${name} ${sha256(sql)}`);
  const found = rows.map((row) => `${row.migration_name} ${row.checksum}`);
  return wanted.join('\n') === found.join('\n');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Failure } from './failure';
import { rootFolder } from './folders';
import { migrationsFolder } from './migrate';
import { openSchemaEngine, type SchemaFile } from './schema-engine';

/** What the migrations so far lead to, kept beside them, so that the next one can be told from it. */
const migratedSchema = path.join(migrationsFolder, 'migrated.prisma');

/** The schema of the checkout: one file per noun. */
export function schemaFiles(): SchemaFile[] {
  const folder = path.join(rootFolder, 'prisma/schema');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: name, content: readFileSync(path.join(folder, name), 'utf8') }));
}

/** The SQL that leads from the migrations so far to the schema of the checkout; '' when nothing changed. */
export async function pendingSql(databaseUrl: string): Promise<string> {
  const engine = await openSchemaEngine(databaseUrl);
  const sql = await engine.diff(migratedFiles(), schemaFiles()).finally(() => engine.close());
  const statements = sql.replaceAll(/^--.*$/gm, '').trim();
  return statements === '' ? '' : sql;
}

/**
 * Writes the next migration from what changed in the schema.
 * @param databaseUrl any database that answers: the engine wants to see one, and changes nothing in it
 * @returns the file to read, and to add to by hand what Prisma cannot say (constraints, triggers, indexes)
 */
export async function writeMigration(
  name: string,
  databaseUrl: string,
  at: Date,
  empty = false,
): Promise<string> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Failure(
      `'${name}' is no name for a migration: use lower-case words joined by '_', as in 'npm run db:migration -- add_gig_video'.`,
    );
  }
  const sql = empty ? '-- Written by hand.\n' : await pendingSql(databaseUrl);
  if (sql === '') {
    throw new Failure(
      'Nothing in prisma/schema changed since the last migration (add --empty for one written by hand).',
    );
  }
  const stamp = at.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
  const folder = path.join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'migration.sql');
  writeFileSync(file, sql);
  recordSchema();
  writeFileSync(
    path.join(migrationsFolder, 'migration_lock.toml'),
    '# Read by Prisma; do not edit.\nprovider = "postgresql"\n',
  );
  return file;
}

/** Notes that the migrations as they are lead to the schema as it is: after one was changed by hand before its release. */
export function recordSchema(): void {
  writeFileSync(migratedSchema, joined(schemaFiles()));
}

/** Whether the note beside the migrations says what prisma/schema says, comments and spacing apart: asked without a database. */
export function isSchemaRecorded(): boolean {
  const said = (files: readonly SchemaFile[]) =>
    joined(files)
      .split('\n')
      .map((line) =>
        line
          .replace(/\/\/.*$/, '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      )
      .filter((line) => line !== '');
  return isDeepStrictEqual(said(migratedFiles()), said(schemaFiles()));
}

function migratedFiles(): SchemaFile[] {
  try {
    return [{ path: 'migrated.prisma', content: readFileSync(migratedSchema, 'utf8') }];
  } catch {
    return [];
  }
}

function joined(files: readonly SchemaFile[]): string {
  const header =
    '// Written by `npm run db:migration`: what the migrations lead to. Do not edit.\n\n';
  return `${header}${files.map(({ content }) => content.trim()).join('\n\n')}\n`;
}

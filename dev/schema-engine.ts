import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Migration } from './migrate';

/**
 * The adapter cuts a script at every semicolon, also inside comments and function bodies. PostgreSQL itself
 * takes a script whole, as one transaction.
 */
class WholeScripts extends PrismaPg {
  readonly #open: { dispose(): Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    this.#open.push(adapter);
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }

  async close(): Promise<void> {
    for (const adapter of this.#open.splice(0)) await adapter.dispose();
  }
}

/** One file of a Prisma schema. */
export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/** Prisma's own migration engine. */
export interface SchemaEngine {
  /** Applies the migrations that the database does not have yet; returns their names. */
  apply(migrations: readonly Migration[]): Promise<string[]>;
  /** The SQL that leads from one schema to another; from nothing when `from` is empty. */
  diff(from: readonly SchemaFile[], to: readonly SchemaFile[]): Promise<string>;
  close(): Promise<void>;
}

const filters = { externalTables: [], externalEnums: [] };
const emptySchema = 'datasource db {\n  provider = "postgresql"\n}\n';

/**
 * Prisma ships its engine as a binary to download and as WebAssembly inside an npm package. We take the
 * second: no download, any machine.
 */
export async function openSchemaEngine(databaseUrl: string): Promise<SchemaEngine> {
  const glue = await loadEngine();
  const factory = new WholeScripts({ connectionString: databaseUrl });
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', emptySchema]] },
    () => undefined,
    adapter,
  );
  return {
    apply: async (migrations) =>
      (await engine.applyMigrations({ migrationsList: migrationList(migrations), filters }))
        .appliedMigrationNames,
    diff: async (from, to) => {
      const result = await engine.diff({
        from: from.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [...from] },
        to: { tag: 'schemaDatamodel', files: [...to] },
        script: true,
        exitCode: null,
        filters,
      });
      return result.stdout ?? '';
    },
    close: () => factory.close(),
  };
}

let loaded: ReturnType<typeof instantiate> | undefined;

/** The glue code holds one instance for the whole process. */
function loadEngine(): ReturnType<typeof instantiate> {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasmFile = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

function migrationList(migrations: readonly Migration[]) {
  return {
    baseDir: 'prisma/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

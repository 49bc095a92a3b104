import { Client } from 'pg';
import { schemaFiles } from './migration';
import { openSchemaEngine } from './schema-engine';

/**
 * Compares the database that the migrations make with the one that prisma/schema describes.
 * @param migratedUrl a database to which all migrations were applied
 * @param scratchUrl an empty database, filled here from the schema
 * @returns one line per difference; none when they agree. Migrations may hold more than the schema can say
 * (checks, triggers, further indexes), never less and nothing else.
 */
export async function findDrift(migratedUrl: string, scratchUrl: string): Promise<string[]> {
  const engine = await openSchemaEngine(scratchUrl);
  const sql = await engine.diff([], schemaFiles()).finally(() => engine.close());
  const [migrated, described] = [await catalog(migratedUrl), await catalog(scratchUrl, sql)];
  const missing = described.all.filter((line) => !migrated.all.includes(line));
  const surplus = migrated.exact.filter((line) => !described.exact.includes(line));
  return [
    ...missing.map((line) => `the schema has it, the migrations do not: ${line}`),
    ...surplus.map((line) => `the migrations have it, the schema does not: ${line}`),
  ];
}

/** What must be equal on both sides: tables, columns and enums. */
const exactSql = `
  SELECT format('column %s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
           CASE WHEN a.attnotnull THEN ' not null' ELSE '' END) AS line
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
   WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
     AND c.relname <> '_prisma_migrations'
  UNION ALL
  SELECT format('enum %s %s', t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder))
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
   WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`;

/** What the migrations must have too, beside more of the same kind: keys, indexes, defaults. */
const includedSql = `
  SELECT format('constraint on %s: %s', conrelid::regclass, pg_get_constraintdef(oid)) AS line
    FROM pg_constraint
   WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u')
  UNION ALL
  SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL
  SELECT format('default of %s.%s: %s', adrelid::regclass, a.attname, pg_get_expr(adbin, adrelid))
    FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
   WHERE a.attgenerated = '' AND d.adrelid::regclass::text NOT LIKE 'pg_%'
     AND d.adrelid::regclass::text NOT LIKE 'graphile_worker.%'`;

async function catalog(url: string, prepare?: string): Promise<{ exact: string[]; all: string[] }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    if (prepare) await client.query(prepare);
    const lines = async (sql: string) =>
      (await client.query<{ line: string }>(sql)).rows.map(({ line }) => line).sort();
    const exact = await lines(exactSql);
    return { exact, all: [...exact, ...(await lines(includedSql))] };
  } finally {
    await client.end();
  }
}

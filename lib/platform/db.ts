import { DatabaseError, Pool } from 'pg';
import { Prisma, PrismaClient } from '@/prisma/generated/client';
import { config } from './config';
import { conflict } from './errors';
import { Adapter, straightInside, straightToPool } from './own-statements';
import { sessionOptions } from './session-options';
import { nameStatement } from './statement-names';

export type Tx = Prisma.TransactionClient;
export type Db = PrismaClient | Tx;

/** The client, its connections, and how a transaction is run: all of the same load of these files. */
interface Database {
  readonly client: PrismaClient;
  readonly pool: Pool;
  readonly inside: typeof straightInside;
}

// The framework loads this file several times into a process, and there is one client.
const kept = globalThis as { minnowDatabase?: Database | undefined };

/** The one of this process, made at first use. */
function database(): Database {
  kept.minnowDatabase ??= connected();
  return kept.minnowDatabase;
}

function connected(): Database {
  const pool = new Pool({
    connectionString: config().DATABASE_URL,
    max: config().DATABASE_POOL,
    // A person waits in front of a page: rather a clear failure than minutes of nothing.
    connectionTimeoutMillis: 10_000,
    // A connection knows the statements that it has prepared, with their plans: the next visitor after a quiet minute
    // should not have them all planned anew.
    idleTimeoutMillis: 600_000,
    options: sessionOptions,
  });
  // One that breaks while nobody uses it is made anew; who uses one is told by their statement.
  pool.on('error', () => undefined);
  // The pool is ours to end: the client would also do that when it begins anew after a fault of its own.
  const adapter = new Adapter(pool, { statementNameGenerator: nameStatement });
  const client = straightToPool(new PrismaClient({ adapter }), pool);
  return { client, pool, inside: straightInside };
}

/** Reads outside a transaction. `db.order.findMany(…)`; the client is made at first use. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, property) => Reflect.get(database().client, property) as unknown,
});

/** For processes that end and tests that change databases. */
export async function disconnect(): Promise<void> {
  const ended = kept.minnowDatabase;
  kept.minnowDatabase = undefined;
  await ended?.client.$disconnect();
  await ended?.pool.end();
}

/** What a refused statement is called: by the client, or by PostgreSQL where the statement was our own. */
const codeOf = (error: unknown): string =>
  error instanceof Prisma.PrismaClientKnownRequestError || error instanceof DatabaseError
    ? (error.code ?? '')
    : '';

/** A deadlock, or two that could not be put in order. */
const retriable = new Set(['P2034', '40P01', '40001']);

/** Another row has the unique value already. */
const taken = new Set(['P2002', '23505']);

const limits = { maxWait: 10_000, timeout: 20_000 };

/**
 * All or nothing. READ COMMITTED with explicit row locks (`for update`), so every use case locks first and reads after.
 * A deadlock is tried again twice. A refused unique key of a race reads as `conflict`.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { client, inside } = database();
      return await inside((each) => client.$transaction(each, limits), work);
    } catch (error) {
      const code = codeOf(error);
      if (retriable.has(code) && attempt < 3) continue;
      if (taken.has(code)) throw conflict();
      throw error;
    }
  }
}

import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '@/prisma/generated/client';
import { config } from './config';
import { conflict } from './errors';
import { nameStatement } from './statement-names';

export type Tx = Prisma.TransactionClient;
export type Db = PrismaClient | Tx;

const kept = globalThis as { minnowDb?: PrismaClient | undefined };

/** The one client of this process, made at first use. */
export function database(): PrismaClient {
  kept.minnowDb ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: config().DATABASE_URL,
        max: config().DATABASE_POOL,
        // A person waits in front of a page: rather a clear failure than minutes of nothing.
        connectionTimeoutMillis: 10_000,
        // A connection knows the statements that it has prepared, with their plans: the next visitor after a quiet minute
        // should not have them all planned anew.
        idleTimeoutMillis: 600_000,
      },
      { statementNameGenerator: nameStatement },
    ),
  });
  return kept.minnowDb;
}

/** Reads outside a transaction. `db.order.findMany(…)`; the client is made at first use. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, property) => Reflect.get(database(), property) as unknown,
});

/** For processes that end and tests that change databases. */
export async function disconnect(): Promise<void> {
  await kept.minnowDb?.$disconnect();
  kept.minnowDb = undefined;
}

const retriable = new Set(['P2034']);

function isDeadlock(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && retriable.has(error.code))
    return true;
  const text = error instanceof Error ? error.message : '';
  return text.includes('40P01') || text.includes('deadlock detected') || text.includes('40001');
}

/** Another row has the unique value already: said by the client's own writes, or of a statement of ours. */
function isTaken(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === 'P2002' || (error.code === 'P2010' && error.message.includes('`23505`'));
}

/**
 * All or nothing. READ COMMITTED with explicit row locks (`for update`), so every use case locks first and reads after.
 * A deadlock is tried again twice. A refused unique key of a race reads as `conflict`.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().$transaction(work, { maxWait: 10_000, timeout: 20_000 });
    } catch (error) {
      if (isDeadlock(error) && attempt < 3) continue;
      if (isTaken(error)) throw conflict();
      throw error;
    }
  }
}

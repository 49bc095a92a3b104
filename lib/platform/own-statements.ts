import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import { types } from 'pg';
import { Prisma } from '@/prisma/generated/client';
import { nameStatement } from './statement-names';

// Statements that we write ourselves go straight to the driver: through the client each costs the process 0.3 ms more than
// the 0.1 that the driver takes, and an order is some thirty of them. What they answer is what the client made of it.

/** Where a statement is asked: the pool, or the connection of a transaction. */
type Line = { query(config: QueryConfig): Promise<QueryResult> };

/** Asks statements of one's own as `$queryRaw` and `$executeRaw` of the client do. */
type Raw = Pick<Prisma.TransactionClient, '$queryRaw' | '$executeRaw'>;

const { builtins } = types;

/** Where the driver says it otherwise than the client: whole numbers that may be large, decimals, days and times without a zone. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, BigInt],
  [builtins.NUMERIC, (text) => new Prisma.Decimal(text)],
  [builtins.DATE, (text) => new Date(`${text}T00:00:00Z`)],
  [builtins.TIMESTAMP, (text) => new Date(`${text.replace(' ', 'T')}Z`)],
]);

/** Lists of those (int8, numeric, date, timestamp), which no statement of ours asks for yet. */
const unread = [1016, 1231, 1182, 1115];
for (const oid of unread)
  parsers.set(oid, () => {
    throw new Error(`What lists of this type (${oid}) read as must be said in own-statements.ts.`);
  });

const answers = {
  getTypeParser: ((oid: number, format?: 'text') =>
    parsers.get(oid) ?? types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/** Moments by their UTC, whatever zone the process and the session are in. Years beyond 9999 are written without a sign. */
function sent(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace(/^\+/, '');
  return Array.isArray(value) ? value.map(sent) : value;
}

async function ask(
  line: Line,
  query: TemplateStringsArray | Prisma.Sql,
  values: readonly unknown[],
): Promise<QueryResult> {
  const sql = 'raw' in query ? Prisma.sql(query, ...values) : query;
  const name = nameStatement({ sql: sql.text });
  return line.query({
    ...(name && { name }),
    text: sql.text,
    values: sql.values.map(sent),
    types: answers,
  });
}

/** The two ways to ask, on whatever line there is at that moment. */
const rawOn = (line: () => Line): Raw =>
  ({
    $queryRaw: async (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
      (await ask(line(), query, values)).rows,
    $executeRaw: async (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
      (await ask(line(), query, values)).rowCount ?? 0,
  }) as unknown as Raw;

const withRaw = <T extends Raw>(client: T, raw: Raw): T =>
  new Proxy(client, {
    get: (target, property) =>
      property === '$queryRaw' || property === '$executeRaw'
        ? raw[property]
        : (Reflect.get(target, property) as unknown),
  });

/** The client, with statements of our own asked of its pool. */
export const straightToPool = <T extends Raw>(client: T, pool: Pool): T =>
  withRaw(
    client,
    rawOn(() => pool),
  );

/** The connection of one transaction, from its beginning until it is told to end. */
class Held {
  #connection: PoolClient | undefined;
  #isTaken = false;

  /** Whether it has, or had, its connection: what begins later inside of it is another transaction. */
  get isTaken(): boolean {
    return this.#isTaken;
  }

  begun(connection: PoolClient): void {
    this.#connection = connection;
    this.#isTaken = true;
  }

  ended(): void {
    this.#connection = undefined;
  }

  /** @throws when the transaction is over: the connection may be somebody else's by now */
  get line(): Line {
    if (!this.#connection) throw new Error('This transaction is over: nothing can be asked in it.');
    return this.#connection;
  }
}

const held = new AsyncLocalStorage<Held>();

/** The client's way to the database, which says what connection a transaction has. */
export class Adapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => {
      const holder = held.getStore();
      const begun = await start(level);
      if (!holder || holder.isTaken) return begun;
      const { executeRaw } = begun;
      begun.executeRaw = (query) => {
        // Asked after what is under way, and before anything else.
        if (query.sql === 'COMMIT' || query.sql === 'ROLLBACK') holder.ended();
        return executeRaw.call(begun, query);
      };
      // Of its own class alone, which shows it to those that are made of it.
      holder.begun((begun as unknown as { client: PoolClient }).client);
      return begun;
    };
    return adapter;
  }
}

/** Runs a transaction of the client with statements of our own asked of its very connection. */
export function straightInside<T>(
  begin: (work: (tx: Prisma.TransactionClient) => Promise<T>) => Promise<T>,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  const holder = new Held();
  const raw = rawOn(() => holder.line);
  return held.run(holder, () => begin((tx) => work(withRaw(tx, raw))));
}

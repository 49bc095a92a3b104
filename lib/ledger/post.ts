import type { Db, Tx } from '@/lib/platform/db';
import { rowId } from '@/lib/platform/row-id';
import { Prisma } from '@/prisma/generated/client';
import { type Account, accountKinds } from './accounts';
import type { Line } from './postings';

export type Posting = {
  /** What happened, in the words of MONEY 8: `paid`, `completed`, `cleared` … */
  readonly kind: string;
  /** The row or Stripe object that caused it: the same cause posts once. */
  readonly reference: string;
  readonly at: Date;
  readonly currency: string;
  readonly orderId?: string;
  readonly personId?: string;
  readonly lines: readonly Line[];
};

/** Adds up the lines of one account; an account whose lines cancel out is not touched. */
function perAccount(lines: readonly Line[]): Line[] {
  const sums = new Map<string, Line>();
  for (const line of lines) {
    if (!Number.isSafeInteger(line.amount)) throw new RangeError(`not an amount: ${line.amount}`);
    const key = `${line.account.kind}:${line.account.owner}`;
    sums.set(key, { account: line.account, amount: line.amount + (sums.get(key)?.amount ?? 0) });
  }
  return [...sums.values()].filter((line) => line.amount !== 0);
}

/** What one statement has written: whether the reference was new, and how many of the lines stand. */
interface Written {
  readonly posted: boolean;
  readonly lines: number;
}

const columnsOf = (lines: readonly Line[]) => ({
  kinds: lines.map(({ account }) => account.kind as string),
  owners: lines.map(({ account }) => account.owner),
  amounts: lines.map(({ amount }) => amount),
  ids: lines.map(() => rowId()),
});

/**
 * The transaction, the accounts that are not there yet (in a fixed order, so that two postings never wait for each other)
 * and the entries, in one statement. An account that another posting makes at this very moment can be seen by neither part
 * of it: its line is left to `writeMissing`.
 */
async function write(
  tx: Tx,
  posting: Posting,
  id: string,
  lines: readonly Line[],
  currency: string,
) {
  const { kinds, owners, amounts, ids } = columnsOf(lines);
  const [written] = await tx.$queryRaw<Written[]>`
    WITH line AS (
      SELECT line.*, a.id AS account_id
        FROM unnest(${kinds}::text[], ${owners}::text[], ${amounts}::int[], ${ids}::uuid[])
             WITH ORDINALITY AS line(kind, owner, amount, new_id, nth)
        LEFT JOIN ledger_account a ON a.kind = line.kind AND a.owner = line.owner AND a.currency = ${currency}),
    posted AS (
      INSERT INTO ledger_transaction (id, kind, reference, order_id, person_id, at)
      VALUES (${id}::uuid, ${posting.kind}, ${posting.reference}, ${posting.orderId ?? null}::uuid,
              ${posting.personId ?? null}::uuid, ${posting.at})
      ON CONFLICT DO NOTHING RETURNING id),
    opened AS (
      INSERT INTO ledger_account (id, kind, owner, currency)
      SELECT new_id, kind, owner, ${currency} FROM line, posted WHERE account_id IS NULL ORDER BY kind || owner
      ON CONFLICT DO NOTHING RETURNING id),
    written AS (
      INSERT INTO ledger_entry (transaction_id, account_id, amount)
      SELECT posted.id, coalesce(line.account_id, opened.id), line.amount
        FROM posted, line LEFT JOIN opened ON opened.id = line.new_id
       WHERE line.account_id IS NOT NULL OR opened.id IS NOT NULL
       ORDER BY line.nth RETURNING id)
    SELECT EXISTS (SELECT FROM posted) AS posted, (SELECT count(*)::int FROM written) AS lines`;
  return written;
}

/** The lines of a transaction that `write` could not write: their accounts are there by now. */
async function writeMissing(
  tx: Tx,
  id: string,
  lines: readonly Line[],
  currency: string,
): Promise<number> {
  const { kinds, owners, amounts } = columnsOf(lines);
  return tx.$executeRaw`
    INSERT INTO ledger_entry (transaction_id, account_id, amount)
    SELECT ${id}::uuid, a.id, line.amount
      FROM unnest(${kinds}::text[], ${owners}::text[], ${amounts}::int[])
           WITH ORDINALITY AS line(kind, owner, amount, nth)
      JOIN ledger_account a ON a.kind = line.kind AND a.owner = line.owner AND a.currency = ${currency}
     WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.transaction_id = ${id}::uuid AND e.account_id = a.id)
     ORDER BY line.nth`;
}

/**
 * Writes one transaction of the book. Returns false, and writes nothing, when its reference has been posted before.
 * Throws when the lines do not sum to zero (the database would refuse them too).
 */
export async function post(tx: Tx, posting: Posting): Promise<boolean> {
  const lines = perAccount(posting.lines);
  const sum = lines.reduce((total, line) => total + line.amount, 0);
  if (sum !== 0) throw new Error(`posting ${posting.reference} is off by ${sum}`);
  if (lines.length === 0) return false;
  const id = rowId();
  const currency = posting.currency.toLowerCase();
  const written = await write(tx, posting, id, lines, currency);
  if (!written?.posted) return false;
  const missing = lines.length - written.lines;
  const added = missing > 0 ? await writeMissing(tx, id, lines, currency) : 0;
  if (added !== missing)
    throw new Error(`${missing - added} lines of ${posting.reference} were not written`);
  return true;
}

/** The balance of an account in minor units, as its nature reads it: what is owed or owned is positive. */
export async function balanceOf(via: Db, account: Account, currency: string): Promise<number> {
  const rows = await via.$queryRaw<{ sum: bigint | null }[]>(Prisma.sql`
    SELECT sum(e.amount) AS sum FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
     WHERE a.kind = ${account.kind} AND a.owner = ${account.owner} AND a.currency = ${currency}`);
  const sum = Number(rows[0]?.sum ?? 0n);
  return isLiability(account) ? -sum : sum;
}

/** What this order has put into a seller's account of this kind and not taken out again, in minor units. */
export async function orderPartOf(tx: Tx, account: Account, orderId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ sum: bigint | null }[]>(Prisma.sql`
    SELECT sum(e.amount) AS sum FROM ledger_entry e
      JOIN ledger_account a ON a.id = e.account_id
      JOIN ledger_transaction t ON t.id = e.transaction_id
     WHERE a.kind = ${account.kind} AND a.owner = ${account.owner} AND t.order_id = ${orderId}::uuid`);
  const sum = Number(rows[0]?.sum ?? 0n);
  return isLiability(account) ? -sum : sum;
}

const isLiability = ({ kind }: Account): boolean => {
  const { nature } = accountKinds[kind];
  return nature === 'liability' || nature === 'income';
};

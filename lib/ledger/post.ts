import type { Db, Tx } from '@/lib/platform/db';
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

/** Makes the accounts that are not there yet, in a fixed order, so that two postings never wait for each other. */
async function openAccounts(tx: Tx, accounts: readonly Account[], currency: string): Promise<void> {
  const wanted = accounts.map((account) => ({ ...account, currency }));
  const inOrder = wanted.sort((a, b) => (a.kind + a.owner < b.kind + b.owner ? -1 : 1));
  await tx.ledgerAccount.createMany({ data: inOrder, skipDuplicates: true });
}

async function writeEntries(
  tx: Tx,
  transactionId: string,
  lines: readonly Line[],
  currency: string,
): Promise<void> {
  const written = await tx.$executeRaw`
    INSERT INTO ledger_entry (transaction_id, account_id, amount)
    SELECT ${transactionId}::uuid, a.id, line.amount
      FROM unnest(${lines.map((line) => line.account.kind)}::text[],
                  ${lines.map((line) => line.account.owner)}::text[],
                  ${lines.map((line) => line.amount)}::int[]) WITH ORDINALITY AS line(kind, owner, amount, nth)
      JOIN ledger_account a ON a.kind = line.kind AND a.owner = line.owner AND a.currency = ${currency}
     ORDER BY line.nth`;
  if (written !== lines.length) throw new Error(`${written} of ${lines.length} lines were written`);
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
  const [written] = await tx.ledgerTransaction.createManyAndReturn({
    data: [
      {
        kind: posting.kind,
        reference: posting.reference,
        at: posting.at,
        orderId: posting.orderId ?? null,
        personId: posting.personId ?? null,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!written) return false;
  const currency = posting.currency.toLowerCase();
  const accounts = lines.map((line) => line.account);
  await openAccounts(tx, accounts, currency);
  await writeEntries(tx, written.id, lines, currency);
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

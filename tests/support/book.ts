import { askBook } from '@/lib/ledger/audit';
import { db } from '@/lib/platform/db';
import { plainMoney } from '@/lib/platform/money';

type Entry = { amount: number; kind: string; owner: string; currency: string };

/** Who an account belongs to, in words that are the same in every run. */
function nameOf(entry: Entry): string {
  return entry.kind.replaceAll('_', ' ');
}

/** `tip:0190…` → `tip`; `ch_…` → `charge`: what caused it, without its id. */
function causeOf(reference: string): string {
  if (/^(ch|py)_/.test(reference)) return 'charge';
  if (reference.startsWith('re_')) return 'Stripe refund';
  if (reference.startsWith('tr_')) return 'Stripe transfer';
  if (reference.startsWith('trr_')) return 'Stripe reversal';
  if (reference.startsWith('txn_')) return 'Stripe balance';
  if (/^re_\w+:failed$/.test(reference)) return 'Stripe refund, failed';
  return reference.replace(/:[0-9a-f-]{36}/g, '').replace(/:\d{4}-\d\d-\d\dT.*/, '');
}

/** Each movement of a transaction as from → to: credits are matched with debits in order. */
function movements(entries: readonly Entry[]): { from: string; to: string; amount: string }[] {
  const credits = entries.filter((entry) => entry.amount < 0).map((entry) => ({ ...entry }));
  const debits = entries.filter((entry) => entry.amount > 0).map((entry) => ({ ...entry }));
  const rows: { from: string; to: string; amount: string }[] = [];
  for (const debit of debits)
    for (const credit of credits) {
      const amount = Math.min(debit.amount, -credit.amount);
      if (amount <= 0) continue;
      rows.push({
        from: nameOf(debit),
        to: nameOf(credit),
        amount: plainMoney(amount, debit.currency),
      });
      debit.amount -= amount;
      credit.amount += amount;
    }
  return rows;
}

/** Two jobs that are done at the same time end in any order: a reversal is told before the refund beside it. */
function inOneOrder<T extends { kind: string; at: Date }>(transactions: readonly T[]): T[] {
  const told = [...transactions];
  for (let index = 1; index < told.length; index++) {
    const [before, after] = [told[index - 1], told[index]];
    if (!before || !after || before.kind !== 'refunded' || after.kind !== 'reversed') continue;
    if (after.at.getTime() - before.at.getTime() > 60_000) continue;
    told.splice(index - 1, 2, after, before);
  }
  return told;
}

/** The postings of an order as a Markdown table: what an accountant would ask to see. */
export async function bookOf(orderId: string): Promise<string> {
  const transactions = await db.ledgerTransaction.findMany({
    where: { orderId },
    orderBy: { id: 'asc' },
    select: {
      at: true,
      kind: true,
      reference: true,
      entries: {
        orderBy: { id: 'asc' },
        select: { amount: true, account: { select: { kind: true, owner: true, currency: true } } },
      },
    },
  });
  const start = transactions[0]?.at.getTime() ?? 0;
  const lines = inOneOrder(transactions).flatMap((each) => {
    const day = Math.floor((each.at.getTime() - start) / 86_400_000);
    const entries = each.entries.map(({ amount, account }) => ({ amount, ...account }));
    return movements(entries).map(
      ({ from, to, amount }) =>
        `| day ${day} | ${each.kind} | ${from} | ${to} | ${amount} | ${causeOf(each.reference)} |`,
    );
  });
  return [
    '| date | kind | debit | credit | amount | reference |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** What the book finds wrong with itself; empty when all is well. */
export async function bookProblems(): Promise<string[]> {
  const findings = await askBook();
  return findings.flatMap((finding) =>
    finding.rows.map((row) => `${finding.question}: ${row.what} off by ${row.offByCents}`),
  );
}

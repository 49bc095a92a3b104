import type { Db } from '@/lib/platform/db';
import type { WayBack } from './views';

/** One movement of a payment's money back to its buyer, minor units. */
export type MoneyBack = {
  readonly paymentId: string;
  readonly at: Date;
  readonly cents: number;
  readonly how: WayBack;
};

/** What the book says of an order's payments: what came in on each, by payment id, and what went back. */
export type PaymentMoney = {
  readonly paid: ReadonlyMap<string, { readonly cents: number; readonly at: Date }>;
  readonly back: readonly MoneyBack[];
};

type RefundMove = {
  id: string;
  payment_id: string;
  state: string;
  kind: string;
  at: Date;
  amount: number;
  by_bank: boolean;
  by_hand: boolean;
};
type BankRow = { payment_id: string; at: Date; cents: number };

/** One refund from its moves, oldest first. What a bank paid in our place is no refund of ours. */
function refundOf(moves: readonly RefundMove[]): MoneyBack[] {
  const [first] = moves;
  if (!first) return [];
  const { payment_id: paymentId, at: decidedAt } = first;
  const given = moves.filter((move) => move.kind !== 'refund decided' && !move.by_bank);
  const last = given.at(-1);
  const sum = (of: readonly RefundMove[]) => of.reduce((total, { amount }) => total + amount, 0);
  const open = -sum(moves);
  const parts: MoneyBack[] = [
    {
      paymentId,
      at: last?.at ?? decidedAt,
      cents: sum(given),
      how: last?.by_hand ? 'by hand' : 'refund',
    },
    {
      paymentId,
      at: decidedAt,
      cents: open,
      how: first.state === 'failed' ? 'stuck' : 'on its way',
    },
  ];
  return parts.filter(({ cents }) => cents !== 0);
}

async function refundsOf(via: Db, orderId: string): Promise<MoneyBack[]> {
  const rows = await via.$queryRaw<RefundMove[]>`
    SELECT r.id, r.payment_id, r.state::text, t.kind, t.at, e.amount,
           bool_or(b.kind = 'disputed') AS by_bank, bool_or(b.kind = 'operator') AS by_hand
      FROM refund r JOIN ledger_account a ON a.kind = 'refund_in_flight' AND a.owner = r.id::text
      JOIN ledger_entry e ON e.account_id = a.id JOIN ledger_transaction t ON t.id = e.transaction_id
      JOIN ledger_entry x ON x.transaction_id = t.id JOIN ledger_account b ON b.id = x.account_id
     WHERE r.order_id = ${orderId}::uuid GROUP BY r.id, t.id, e.id ORDER BY t.at, e.id`;
  const ids = [...new Set(rows.map((row) => row.id))];
  return ids.flatMap((id) => refundOf(rows.filter((row) => row.id === id)));
}

async function takenByBanks(via: Db, orderId: string): Promise<MoneyBack[]> {
  const rows = await via.$queryRaw<BankRow[]>`
    SELECT c.payment_id, t.at, e.amount AS cents FROM chargeback c
      JOIN ledger_account a ON a.kind = 'disputed' AND a.owner = c.id::text
      JOIN ledger_entry e ON e.account_id = a.id JOIN ledger_transaction t ON t.id = e.transaction_id
     WHERE c.order_id = ${orderId}::uuid AND t.kind IN ('chargeback', 'chargeback returned')`;
  return rows.map((row) => ({
    paymentId: row.payment_id,
    at: row.at,
    cents: Number(row.cents),
    how: 'bank',
  }));
}

/**
 * What came in on each payment of an order and what went back to its buyer, drawn from the book, the oldest first.
 * Internal: whoever calls it has asked whether the viewer may read the order's payments.
 */
export async function paymentMoney(via: Db, orderId: string): Promise<PaymentMoney> {
  const paid = await via.$queryRaw<{ id: string; at: Date; cents: bigint }[]>`
    SELECT p.id, t.at, -sum(e.amount) AS cents FROM payment p
      JOIN ledger_transaction t ON t.kind = 'paid' AND t.reference = p.charge_id
      JOIN ledger_entry e ON e.transaction_id = t.id
      JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'order_hold'
     WHERE p.order_id = ${orderId}::uuid GROUP BY p.id, t.id`;
  const back = [...(await refundsOf(via, orderId)), ...(await takenByBanks(via, orderId))];
  return {
    paid: new Map(paid.map(({ id, at, cents }) => [id, { at, cents: Number(cents) }])),
    back: back.sort((a, b) => a.at.getTime() - b.at.getTime()),
  };
}

import { db } from '@/lib/platform/db';

/** One question asked of the book: it must answer zero rows. */
export type Finding = {
  readonly question: string;
  readonly rows: readonly { readonly what: string; readonly offByCents: number | null }[];
};

type Row = { what: string; off: bigint | number | null };
type Check = { readonly question: string; readonly ask: () => Promise<Row[]> };

/** The invariants of MONEY 8 that the book can answer alone. Amounts in minor units. */
const checks: readonly Check[] = [
  {
    question: 'every transaction sums to zero',
    ask: () => db.$queryRaw<Row[]>`
      SELECT t.kind || ' ' || t.reference AS what, sum(e.amount) AS off
        FROM ledger_transaction t LEFT JOIN ledger_entry e ON e.transaction_id = t.id
        LEFT JOIN ledger_account a ON a.id = e.account_id
       GROUP BY t.id, a.currency HAVING count(e.id) = 0 OR sum(e.amount) <> 0`,
  },
  {
    question: 'no hold, clearing, payable or leg in flight is below zero',
    ask: () => db.$queryRaw<Row[]>`
      SELECT a.kind || ' of ' || a.owner AS what, -sum(e.amount) AS off
        FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
       WHERE a.kind IN ('order_hold', 'seller_clearing', 'seller_payable', 'refund_in_flight', 'transfer_in_flight')
       GROUP BY a.id HAVING sum(e.amount) > 0`,
  },
  {
    question: 'no debt is below zero',
    ask: () => db.$queryRaw<Row[]>`
      SELECT a.kind || ' of ' || a.owner AS what, sum(e.amount) AS off
        FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
       WHERE a.kind IN ('seller_debt', 'disputed') GROUP BY a.id HAVING sum(e.amount) < 0`,
  },
  {
    question: 'every order’s payments are in the book',
    ask: () => db.$queryRaw<Row[]>`
      SELECT 'order ' || o.number AS what, coalesce(p.paid, 0) - coalesce(b.booked, 0) AS off FROM "order" o
        LEFT JOIN (SELECT order_id, sum(amount_cents) AS paid FROM payment WHERE state = 'paid' GROUP BY 1) p ON p.order_id = o.id
        LEFT JOIN (SELECT t.order_id, -sum(e.amount) AS booked FROM ledger_transaction t
                     JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
                    WHERE t.kind = 'paid' AND a.kind = 'order_hold' GROUP BY 1) b ON b.order_id = o.id
       WHERE coalesce(p.paid, 0) <> coalesce(b.booked, 0)`,
  },
  {
    question: 'every order’s refunds are in the book',
    ask: () => db.$queryRaw<Row[]>`
      SELECT 'order ' || o.number AS what, coalesce(r.given, 0) - coalesce(b.booked, 0) AS off FROM "order" o
        LEFT JOIN (SELECT order_id, sum(amount_cents) AS given FROM refund GROUP BY 1) r ON r.order_id = o.id
        LEFT JOIN (SELECT t.order_id, sum(e.amount) AS booked FROM ledger_transaction t
                     JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
                    WHERE t.kind = 'refund decided' AND a.kind = 'order_hold' GROUP BY 1) b ON b.order_id = o.id
       WHERE coalesce(r.given, 0) <> coalesce(b.booked, 0)`,
  },
  {
    question: 'every paid payment has its receipt, and no number is missing',
    ask: () => db.$queryRaw<Row[]>`
      SELECT 'payment ' || p.id AS what, NULL::int AS off FROM payment p
       WHERE p.state = 'paid' AND NOT EXISTS (SELECT FROM receipt r WHERE r.payment_id = p.id)
      UNION ALL
      SELECT 'receipt ' || n.number, NULL FROM (SELECT number, row_number() OVER (ORDER BY number) AS place FROM receipt) n
       WHERE n.number <> n.place`,
  },
  {
    question: 'no payment is refunded by more than it was',
    ask: () => db.$queryRaw<Row[]>`
      SELECT 'payment ' || p.id AS what, sum(r.amount_cents) - p.amount_cents AS off
        FROM payment p JOIN refund r ON r.payment_id = p.id GROUP BY p.id HAVING sum(r.amount_cents) > p.amount_cents`,
  },
  {
    question: 'closed orders hold nothing',
    ask: () => db.$queryRaw<Row[]>`
      SELECT 'order ' || o.number AS what, -sum(e.amount) AS off FROM "order" o
        JOIN ledger_account a ON a.kind = 'order_hold' AND a.owner = o.id::text
        JOIN ledger_entry e ON e.account_id = a.id
       WHERE o.state IN ('completed', 'cancelled', 'abandoned') GROUP BY o.id HAVING sum(e.amount) <> 0`,
  },
  {
    question: 'open orders hold price and fee',
    ask: () => db.$queryRaw<Row[]>`
      SELECT 'order ' || o.number AS what, coalesce(-sum(e.amount), 0) - (o.price_cents + o.service_fee_cents) AS off FROM "order" o
        LEFT JOIN ledger_account a ON a.kind = 'order_hold' AND a.owner = o.id::text
        LEFT JOIN ledger_entry e ON e.account_id = a.id
       WHERE o.state IN ('awaiting_requirements', 'in_progress', 'delivered', 'in_revision')
       GROUP BY o.id HAVING coalesce(-sum(e.amount), 0) <> o.price_cents + o.service_fee_cents`,
  },
  {
    question: 'cleared orders have nothing left in clearing',
    ask: () => db.$queryRaw<Row[]>`
      SELECT 'order ' || o.number AS what, -sum(e.amount) AS off FROM "order" o
        JOIN ledger_transaction t ON t.order_id = o.id JOIN ledger_entry e ON e.transaction_id = t.id
        JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'seller_clearing'
       WHERE o.cleared_at IS NOT NULL
         AND NOT EXISTS (SELECT FROM order_timer x WHERE x.order_id = o.id AND x.kind = 'clear_tip')
       GROUP BY o.id HAVING sum(e.amount) <> 0`,
  },
  {
    question: 'every transfer has its payable and its leg',
    ask: () => db.$queryRaw<Row[]>`
      SELECT 'transfer ' || x.id AS what, x.amount_cents - coalesce(sum(-e.amount), 0) AS off FROM transfer x
        LEFT JOIN ledger_transaction t ON t.reference = 'transfer:' || x.id
        LEFT JOIN ledger_account a ON a.kind = 'transfer_in_flight' AND a.owner = x.id::text
        LEFT JOIN ledger_entry e ON e.transaction_id = t.id AND e.account_id = a.id
       GROUP BY x.id HAVING x.amount_cents <> coalesce(sum(-e.amount), 0)`,
  },
  {
    question: 'legs that are done have left the flight accounts',
    ask: () => db.$queryRaw<Row[]>`
      SELECT a.kind || ' of ' || a.owner AS what, -sum(e.amount) AS off
        FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
        LEFT JOIN refund r ON a.kind = 'refund_in_flight' AND r.id::text = a.owner
        LEFT JOIN transfer x ON a.kind = 'transfer_in_flight' AND x.id::text = a.owner
       WHERE a.kind IN ('refund_in_flight', 'transfer_in_flight') AND coalesce(r.state, x.state) = 'done'
       GROUP BY a.id HAVING sum(e.amount) <> 0`,
  },
];

/** Asks every question of the book, as the audit command and the daily job do. Internal: no viewer. */
export async function askBook(): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    const rows = await check.ask();
    findings.push({
      question: check.question,
      rows: rows.map((row) => ({
        what: row.what,
        offByCents: row.off === null ? null : Number(row.off),
      })),
    });
  }
  return findings;
}

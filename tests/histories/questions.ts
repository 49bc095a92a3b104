import { askBook, type Finding } from '@/lib/ledger/audit';
import { askEverything } from '@/lib/payments/audit-book';
import { compareBalance } from '@/lib/payments/compare-balance';
import { db } from '@/lib/platform/db';

type Row = { what: string };

const said = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ question, rows }) =>
    rows.map((row) => `${question}: ${row.what}, off by ${row.offByCents}`),
  );

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** At every moment: no order stands where nobody and no clock can move it on. */
async function stuckOrders(): Promise<string[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT 'order ' || number || ' stands still, and no dispute or chargeback of it is open' AS what FROM "order" o
     WHERE (state = 'disputed' AND NOT EXISTS (SELECT FROM dispute WHERE order_id = o.id AND state <> 'settled'))
        OR (state = 'charged_back' AND NOT EXISTS (SELECT FROM chargeback WHERE order_id = o.id AND state IN ('open', 'answered')))
    UNION ALL SELECT 'order ' || number || ' is ' || state || ' and nothing will end it' FROM "order" o
     WHERE (state = 'delivered' AND NOT EXISTS (SELECT FROM order_timer WHERE order_id = o.id AND kind = 'auto_accept'))
        OR (state = 'awaiting_requirements' AND NOT EXISTS (SELECT FROM order_timer WHERE order_id = o.id AND kind = 'lapse_unstarted'))
        OR (state = 'completed' AND cleared_at IS NULL AND NOT EXISTS (SELECT FROM order_timer WHERE order_id = o.id AND kind = 'clear'))
        OR (state = 'disputed' AND EXISTS (SELECT FROM dispute WHERE order_id = o.id AND state = 'open')
            AND NOT EXISTS (SELECT FROM order_timer WHERE order_id = o.id AND kind = 'dispute_unanswered'))
    UNION ALL SELECT 'order ' || number || ' is awaiting a payment that cannot come' FROM "order" o
     WHERE state = 'awaiting_payment' AND NOT EXISTS (SELECT FROM payment WHERE order_id = o.id AND state IN ('created', 'open', 'processing'))`;
  return rows.map((row) => row.what);
}

/** Every question of the book, as the audit asks them, and of where orders stand; throws what is wrong. */
export async function requireSoundBook(): Promise<void> {
  refuse([...said(await askBook()), ...(await stuckOrders())]);
}

/** When nothing is under way, the book must agree with Stripe's balance at once; throws when it does not. */
export async function requireSameBalance(): Promise<void> {
  const waiting = await db.$queryRaw`SELECT FROM graphile_worker.jobs WHERE last_error IS NOT NULL`;
  if (Array.isArray(waiting) && waiting.length > 0) return;
  refuse(said([await compareBalance()]));
}

/** What must have come to an end when every webhook is in, every job done and the sweeper has been everywhere. */
async function leftovers(): Promise<string[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH at AS (SELECT now() + offset_ms * interval '1 millisecond' AS now FROM clock)
    SELECT 'clock ' || t.kind || ' of order ' || o.number || ' is due and was not fired' AS what
      FROM order_timer t JOIN "order" o ON o.id = t.order_id, at
     WHERE (t.paused_at IS NULL AND t.due_at <= at.now) OR t.failures > 0
    UNION ALL SELECT 'payment ' || id || ' is still ' || state FROM payment, at
     WHERE state IN ('created', 'open', 'processing') AND expires_at + interval '15 days' < at.now
    UNION ALL SELECT 'refund ' || id || ' is still ' || state FROM refund WHERE state IN ('due', 'pending')
    UNION ALL SELECT 'transfer ' || id || ' is still ' || state FROM transfer WHERE state IN ('due', 'pending')
    UNION ALL SELECT 'reversal ' || id || ' is still ' || state FROM transfer_reversal WHERE state IN ('due', 'pending')
    UNION ALL SELECT 'event ' || type || ' was never handled: ' || coalesce(last_error, '') FROM stripe_event WHERE handled_at IS NULL
    UNION ALL SELECT 'job ' || task_identifier || ' fails: ' || left(last_error, 300) FROM graphile_worker.jobs WHERE last_error IS NOT NULL`;
  return rows.map((row) => row.what);
}

/** Where a cent may be at the end: nothing is owned by an order or leg that nobody knows. */
async function strayCents(): Promise<string[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.kind || ' of ' || a.owner || ' holds ' || -sum(e.amount) AS what
      FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
      LEFT JOIN "order" o ON a.kind = 'order_hold' AND o.id::text = a.owner
      LEFT JOIN refund r ON a.kind = 'refund_in_flight' AND r.id::text = a.owner
      LEFT JOIN transfer x ON a.kind = 'transfer_in_flight' AND x.id::text = a.owner
      LEFT JOIN chargeback c ON a.kind = 'disputed' AND c.id::text = a.owner
     WHERE a.kind IN ('order_hold', 'refund_in_flight', 'transfer_in_flight', 'disputed')
     GROUP BY a.id, o.state, r.state, x.state, c.state
    HAVING sum(e.amount) <> 0 AND NOT coalesce(
      CASE a.kind WHEN 'order_hold' THEN o.state NOT IN ('completed', 'cancelled', 'abandoned', 'awaiting_payment')
                  WHEN 'refund_in_flight' THEN r.state = 'failed'
                  WHEN 'transfer_in_flight' THEN false
                  ELSE c.state IN ('open', 'answered') END, false)`;
  return rows.map((row) => row.what);
}

/**
 * What must hold when a history has come to rest: all that the daily audit asks, Stripe's balance and each of its
 * movements included, and nothing left over. Throws what does not.
 */
export async function requireRest(): Promise<void> {
  refuse([
    ...said(await askEverything()),
    ...(await leftovers()),
    ...(await stuckOrders()),
    ...(await strayCents()),
  ]);
}

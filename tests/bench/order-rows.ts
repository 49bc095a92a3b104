import type { Client } from 'pg';
import type { Statement } from './statement';

/** An insert whose values are written as PostgreSQL writes them. */
export interface Insert extends Statement {
  readonly table: string;
  readonly columns: readonly string[];
  readonly values: readonly (string | null)[];
}

interface Part {
  readonly table: string;
  /** Which of its rows `t` are the order's, `o`. */
  readonly where: string;
}

/** What the order's other rows refer to comes first, what refers to them last. */
const order: Part = { table: 'order', where: 't.id = o.id' };
const named = (table: string): Part => ({ table, where: 't.order_id = o.id' });
const rest: readonly Part[] = [
  { table: 'ledger_account', where: 't.owner = o.id::text' },
  {
    table: 'ledger_entry',
    where: 't.transaction_id IN (SELECT id FROM ledger_transaction WHERE order_id = o.id)',
  },
  { table: 'notification', where: `t.cause LIKE '%' || o.id || '%'` },
  {
    table: 'stripe_event',
    where: `EXISTS (SELECT FROM payment p WHERE p.order_id = o.id AND (
      t.payload::text LIKE '%' || p.session_id || '%'
      OR t.payload::text LIKE '%' || p.payment_intent_id || '%'))`,
  },
];

/**
 * Everything that one order has written, as the inserts that would write it again: its own row, those that name it, its
 * postings, the notices about it with the job that mails them, and the webhooks.
 */
export async function readOrderRows(client: Client, number: string): Promise<Insert[]> {
  // All tables that name an order, so that a new one is not forgotten.
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'order_id' ORDER BY table_name`,
  );
  const inserts: Insert[] = [];
  for (const part of [order, ...rows.map(({ name }) => named(name)), ...rest])
    inserts.push(...(await insertsOf(client, part, number)));
  if (inserts.length === 0) throw new Error(`There is no order ${number}.`);
  return [...inserts, ...mailJob(inserts)];
}

async function insertsOf(client: Client, part: Part, number: string): Promise<Insert[]> {
  const { table, where } = part;
  const columns = await columnsOf(client, table);
  const { rows } = await client.query<(string | null)[]>({
    text: `SELECT ${columns.map((name) => `t."${name}"::text`).join(', ')}
             FROM "order" o, "${table}" t WHERE o.number = $1 AND ${where}`,
    values: [number],
    rowMode: 'array',
  });
  const names = columns.map((name) => `"${name}"`).join(', ');
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  const text = `INSERT INTO "${table}" (${names}) VALUES (${places})`;
  return rows.map((values) => ({ table, columns, text, values }));
}

/** What the database counts or computes by itself is left to it. */
async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'
        AND coalesce(column_default, '') NOT LIKE 'nextval%'
      ORDER BY ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** One job mails all notices; webhooks share theirs. Due in the far future, so that no worker takes it up. */
function mailJob(inserts: readonly Insert[]): Insert[] {
  const ids = inserts.flatMap(({ table, columns, values }) =>
    table === 'notification' ? [values[columns.indexOf('id')] ?? ''] : [],
  );
  if (ids.length === 0) return [];
  return [
    {
      table: 'graphile_worker.jobs',
      columns: ['task_identifier', 'payload', 'job_key'],
      text: `SELECT graphile_worker.add_job($1::text, $2::json,
        run_at => '2100-01-01', job_key => $3::text)`,
      values: ['mail-notifications', JSON.stringify({ notificationIds: ids }), `floor:${ids[0]}`],
    },
  ];
}

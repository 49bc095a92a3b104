import type { Finding } from '@/lib/ledger/audit';
import { db } from '@/lib/platform/db';
import { listMovements, type Movement } from './list-movements';

type Row = {
  reference: string;
  /** Stripe's kind of movement, ours of the posting; null where one of the two is missing. */
  type: string | null;
  kind: string | null;
  theirs: bigint;
  booked: bigint;
};

/**
 * Every movement beside the posting that has it, by what caused it (MONEY 8: the reference of a posting is the row or
 * Stripe object that caused it), and those where the two differ. What is kept of Stripe's and what it tells now are
 * one list. A movement of nothing has no posting.
 */
async function differences(fresh: readonly Movement[]): Promise<Row[]> {
  const told = JSON.stringify(
    fresh.map(({ id, type, source, netCents, currency }) => ({
      id,
      type,
      source,
      net_cents: netCents,
      currency,
    })),
  );
  return db.$queryRaw<Row[]>`
    WITH movement AS (
      SELECT id, type, source, net_cents, currency FROM stripe_movement
       UNION SELECT * FROM jsonb_to_recordset(${told}::jsonb)
         AS told(id text, type text, source text, net_cents int, currency text)),
    theirs AS (
      SELECT CASE WHEN type IN ('charge', 'payment', 'refund', 'payment_refund', 'transfer', 'transfer_refund') THEN source
                  WHEN type IN ('refund_failure', 'payment_failure_refund') THEN source || ':failed'
                  ELSE id END AS reference,
             currency, max(type) AS type, sum(net_cents) AS net
        FROM movement GROUP BY 1, 2 HAVING sum(net_cents) <> 0),
    ours AS (
      SELECT t.reference, a.currency, t.kind, sum(e.amount) AS net
        FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
        JOIN ledger_transaction t ON t.id = e.transaction_id
       WHERE a.kind = 'stripe_balance' GROUP BY t.id, a.currency HAVING sum(e.amount) <> 0)
    SELECT coalesce(o.reference, s.reference) AS reference, s.type, o.kind,
           coalesce(s.net, 0)::bigint AS theirs, coalesce(o.net, 0)::bigint AS booked
      FROM theirs s FULL JOIN ours o ON o.reference = s.reference AND o.currency = s.currency
     WHERE coalesce(s.net, 0) <> coalesce(o.net, 0) ORDER BY 1`;
}

function inWords({ reference, type, kind, theirs, booked }: Row): string {
  if (kind === null) return `${type} ${reference}: moved at Stripe, not in the book`;
  if (type === null) return `${kind} ${reference}: in the book, not at Stripe`;
  return `${kind} ${reference}: book ${booked}, Stripe ${theirs}`;
}

export const movementQuestion =
  'every movement of Stripe’s balance is in the book, and the other way round';

const tries = 4;

/**
 * Is each movement of Stripe's balance in the book, and each posting on it at Stripe? What is under way is missing on one
 * side for some seconds: only what is missing each time that we ask is said. Changes nothing. Internal: for the audit
 * command and job.
 */
export async function compareMovements(): Promise<Finding> {
  let lasting: Row[] | undefined;
  for (let attempt = 1; attempt <= tries; attempt++) {
    const found = await differences(await listMovements());
    const words = new Set(found.map(inWords));
    lasting = lasting ? lasting.filter((row) => words.has(inWords(row))) : found;
    if (lasting.length === 0) break;
    if (attempt < tries) await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return {
    question: movementQuestion,
    rows: (lasting ?? []).map((row) => ({
      what: inWords(row),
      offByCents: Number(row.booked - row.theirs),
    })),
  };
}

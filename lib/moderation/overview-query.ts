import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import { stillOwed } from './owed-transfer';
import type { AdminOverview } from './views';

const shownDays = 30;

type Counts = {
  [K in keyof Omit<
    AdminOverview,
    'now' | 'currency' | 'paidCents' | 'earnedCents' | 'nextDecisionBy' | 'nextEvidenceBy'
  >]: number;
} & { nextDecisionBy: Date | null; nextEvidenceBy: Date | null };

async function counts(adminId: string, at: Date, since: Date): Promise<Counts | undefined> {
  const rows = await db.$queryRaw<Counts[]>`
    SELECT
      (SELECT count(*)::int FROM person) AS people,
      (SELECT count(*)::int FROM person WHERE created_at >= ${since}) AS "newPeople",
      (SELECT count(*)::int FROM seller_profile) AS sellers,
      (SELECT count(*)::int FROM person WHERE status = 'suspended') AS suspended,
      (SELECT count(*)::int FROM gig WHERE state = 'active') AS "activeGigs",
      (SELECT count(*)::int FROM gig WHERE state = 'removed') AS "removedGigs",
      (SELECT count(*)::int FROM "order"
        WHERE state IN ('awaiting_requirements', 'in_progress', 'delivered', 'in_revision', 'disputed', 'charged_back')) AS "openOrders",
      (SELECT count(*)::int FROM "order" WHERE state IN ('in_progress', 'in_revision') AND due_at < ${at}) AS "lateOrders",
      (SELECT count(*)::int FROM "order" WHERE paid_at >= ${since}) AS "ordersPaid",
      (SELECT count(*)::int FROM "order" WHERE state = 'completed' AND completed_at >= ${since}) AS "ordersCompleted",
      (SELECT count(*)::int FROM "order" WHERE cancelled_at >= ${since}) AS "ordersCancelled",
      (SELECT count(*)::int FROM dispute WHERE state = 'answered') AS "disputesToDecide",
      (SELECT count(*)::int FROM dispute WHERE state = 'open') AS "disputesToAnswer",
      (SELECT min(decide_by) FROM dispute WHERE state = 'answered') AS "nextDecisionBy",
      (SELECT count(*)::int FROM conversation_report r WHERE closed_at IS NULL
          AND NOT EXISTS (SELECT FROM conversation_side s WHERE s.conversation_id = r.conversation_id AND s.person_id = ${adminId}::uuid)) AS "openReports",
      (SELECT count(*)::int FROM refund WHERE state = 'failed') AS "failedRefunds",
      (SELECT count(*)::int FROM transfer x WHERE x.state = 'failed' AND ${stillOwed}) AS "failedTransfers",
      (SELECT count(*)::int FROM chargeback WHERE state IN ('inquiry', 'open') AND answer IS NULL) AS "chargebacksToAnswer",
      (SELECT min(evidence_due_at) FROM chargeback WHERE state IN ('inquiry', 'open') AND answer IS NULL) AS "nextEvidenceBy",
      (SELECT count(*)::int FROM payment p WHERE p.fraud_warned_at IS NOT NULL AND p.fraud_cleared_at IS NULL
          AND p.amount_cents > (SELECT coalesce(sum(r.amount_cents), 0) FROM refund r WHERE r.payment_id = p.id)) AS "fraudWarnings",
      (SELECT count(*)::int FROM stripe_event WHERE handled_at IS NULL AND last_error IS NOT NULL) AS "unhandledEvents",
      (SELECT count(*)::int FROM order_timer WHERE failures > 0) AS "failingTimers"`;
  return rows[0];
}

/** What came in and what was earned since then, from the book. */
async function money(since: Date): Promise<{ paid: bigint; earned: bigint } | undefined> {
  const rows = await db.$queryRaw<{ paid: bigint; earned: bigint }[]>`
    SELECT coalesce(-sum(e.amount) FILTER (WHERE t.kind = 'paid' AND a.kind = 'order_hold'), 0)::bigint AS paid,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind IN ('commission', 'service_fees')), 0)::bigint AS earned
      FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
      JOIN ledger_account a ON a.id = e.account_id
     WHERE t.at >= ${since} AND a.currency = ${marketplace.currency}`;
  return rows[0];
}

/** The marketplace at a glance, for admins: people, gigs, orders, money of 30 days, and what needs a hand. */
export async function adminOverview(actor: Actor): Promise<AdminOverview> {
  const admin = requireAdmin(actor);
  const at = await now();
  const since = addDays(at, -shownDays);
  const found = await counts(admin.id, at, since);
  const booked = await money(since);
  if (!found || !booked) throw new Error('a question without FROM has one answer');
  return {
    now: at,
    currency: marketplace.currency,
    ...found,
    paidCents: Number(booked.paid),
    earnedCents: Number(booked.earned),
  };
}

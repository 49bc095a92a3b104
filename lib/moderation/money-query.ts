import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import type { FeeReport, HoldsByAge } from './money-views';

/** Where one age ends and the next begins, in days. Beyond 90 money may not be held (MONEY 1.5). */
const ages = [7, 30, 60, 90] as const;
const shownOldest = 5;

type Held = { bucket: number; orders: number; cents: bigint; oldest: string[] };

/** The money that orders hold, by how long ago it was paid, drawn from the book; the oldest first. For admins. */
export async function holdsByAge(actor: Actor): Promise<HoldsByAge> {
  requireAdmin(actor);
  const at = await now();
  const { currency } = marketplace;
  const rows = await db.$queryRaw<Held[]>`
    WITH hold AS (
      SELECT a.owner::uuid AS order_id, -sum(e.amount) AS cents
        FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
       WHERE a.kind = 'order_hold' AND a.currency = ${currency} GROUP BY a.id HAVING sum(e.amount) <> 0),
    aged AS (
      SELECT o.number, h.cents, coalesce(o.paid_at, o.created_at) AS since,
             width_bucket((extract(epoch FROM ${at}::timestamptz - coalesce(o.paid_at, o.created_at)) / 86400)::float8,
                          ${[...ages]}::float8[]) AS bucket
        FROM hold h JOIN "order" o ON o.id = h.order_id)
    SELECT bucket, count(*)::int AS orders, sum(cents)::bigint AS cents,
           (array_agg(number ORDER BY since, number))[1:${shownOldest}::int] AS oldest
      FROM aged GROUP BY bucket ORDER BY bucket DESC`;
  return {
    currency,
    buckets: rows.map(({ bucket, orders, cents, oldest }) => ({
      fromDays: ages[bucket - 1] ?? 0,
      belowDays: ages[bucket] ?? null,
      orders,
      heldCents: Number(cents),
      oldest,
    })),
  };
}

const shownMonths = 24;

type Month = {
  month: string;
  commission: bigint;
  service: bigint;
  back: bigint;
  processing: bigint;
  losses: bigint;
  goodwill: bigint;
};

/** What the marketplace earned and what it cost, month by month (UTC), drawn from the book; the newest first. For admins. */
export async function feeReport(actor: Actor): Promise<FeeReport> {
  requireAdmin(actor);
  const { currency } = marketplace;
  const rows = await db.$queryRaw<Month[]>`
    SELECT to_char(t.at AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind = 'commission' AND e.amount < 0), 0)::bigint AS commission,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind = 'service_fees' AND e.amount < 0), 0)::bigint AS service,
           coalesce(sum(e.amount) FILTER (WHERE a.kind IN ('commission', 'service_fees') AND e.amount > 0), 0)::bigint AS back,
           coalesce(sum(e.amount) FILTER (WHERE a.kind = 'processing_fees'), 0)::bigint AS processing,
           coalesce(sum(e.amount) FILTER (WHERE a.kind = 'chargeback_losses'), 0)::bigint AS losses,
           coalesce(sum(e.amount) FILTER (WHERE a.kind = 'goodwill'), 0)::bigint AS goodwill
      FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
      JOIN ledger_transaction t ON t.id = e.transaction_id
     WHERE a.kind IN ('commission', 'service_fees', 'processing_fees', 'chargeback_losses', 'goodwill')
       AND a.currency = ${currency}
     GROUP BY 1 ORDER BY 1 DESC LIMIT ${shownMonths}`;
  return {
    currency,
    months: rows.map(({ month, ...sums }) => ({
      month,
      commissionCents: Number(sums.commission),
      serviceFeeCents: Number(sums.service),
      givenBackCents: Number(sums.back),
      processingCents: Number(sums.processing),
      chargebackLossCents: Number(sums.losses),
      goodwillCents: Number(sums.goodwill),
      netCents: Number(
        sums.commission + sums.service - sums.back - sums.processing - sums.losses - sums.goodwill,
      ),
    })),
  };
}

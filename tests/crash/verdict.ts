import { db } from '@/lib/platform/db';
import { requireRest } from '@/tests/histories/questions';
import type { Order } from './order';
import { plans } from './plans';

export interface Verdict {
  /** What is not as it must be; empty when nothing was lost, doubled or stuck. */
  readonly problems: readonly string[];
  /** How many orders ended in each state. */
  readonly states: Readonly<Record<string, number>>;
}

/** Asks all that the audit asks, and of every order whether it stands where its people have brought it. */
export async function judge(orders: readonly Order[]): Promise<Verdict> {
  const problems: string[] = [];
  await forgetReplacedJobs();
  await requireRest().catch((error: unknown) => problems.push(String(error)));
  const states: Record<string, number> = {};
  for (const order of orders) {
    const { number, state, paidAt } = await order.row();
    states[state] = (states[state] ?? 0) + 1;
    const ends = paidAt ? (plans[order.plan]?.ends ?? []) : ['abandoned'];
    if (!ends.some((end) => end === state)) problems.push(`${number}, ${order.plan}, is ${state}`);
  }
  return { problems: [...problems, ...(await strangers(orders)), ...(await unfinished())], states };
}

/**
 * A job that is asked for again while it is at work keeps going without its key, as its own last try, and the new one
 * does all of it once more: how the old one ended says nothing. None can have used up its tries in so few minutes.
 */
async function forgetReplacedJobs(): Promise<void> {
  await db.$executeRaw`
    DELETE FROM graphile_worker._private_jobs
     WHERE key IS NULL AND attempts >= max_attempts AND locked_at IS NULL`;
}

/** Nothing is ordered that nobody has ordered. */
async function strangers(orders: readonly Order[]): Promise<string[]> {
  const keys = new Set(orders.map(({ key }) => key));
  const rows = await db.order.findMany({ select: { number: true, checkoutKey: true } });
  return rows
    .filter(({ checkoutKey }) => !keys.has(checkoutKey))
    .map(({ number }) => `${number} was ordered by nobody`);
}

/** So many weeks later every payment page has ended and everybody has their money. */
async function unfinished(): Promise<string[]> {
  const rows = await db.$queryRaw<{ what: string }[]>`
    SELECT 'payment ' || id || ' is still ' || state AS what FROM payment
     WHERE state IN ('created', 'open', 'processing')
    UNION ALL SELECT 'refund ' || id || ' is ' || state FROM refund WHERE state <> 'done'
    UNION ALL SELECT a.kind || ' of ' || a.owner || ' still holds ' || -sum(e.amount)
      FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
     WHERE a.kind IN ('order_hold', 'seller_clearing', 'seller_payable')
     GROUP BY a.id HAVING sum(e.amount) <> 0`;
  return rows.map(({ what }) => what);
}

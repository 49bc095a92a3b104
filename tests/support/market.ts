import { randomUUID } from 'node:crypto';
import { Logger, runTaskListOnce } from 'graphile-worker';
import { Pool } from 'pg';
import { afterAll } from 'vitest';
import { taskList } from '@/app/worker-tasks';
import { askBook } from '@/lib/ledger/audit';
import { placeOrder } from '@/lib/orders/place-order';
import { compareBalance } from '@/lib/payments/compare-balance';
import { keepBalance } from '@/lib/payments/keep-balance';
import { type Person, theClock } from '@/lib/platform/actor';
import { dayMs, hourMs, minuteMs, moveClock } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';
import { enqueue, type JobName } from '@/lib/platform/jobs';
import { onboard } from '@/prisma/seed/onboard-sellers';
import { type TestDatabase, withDatabase } from './database';
import { order, webhooksWaiting, withSandbox } from './sandbox';
import { type GigWishes, makeGig, makeWorld, type TestOrder, type World } from './worlds';

const silent = new Logger(() => () => undefined);
const tasks = {
  ...taskList,
  'send-mail': async () => undefined,
  'mail-notification': async () => undefined,
  'mail-notifications': async () => undefined,
  'mail-digest': async () => undefined,
};
let pool: Pool | undefined;

export interface TestMarket {
  readonly database: TestDatabase;
  /** The market before anybody came, here and at Stripe: for a test that plays many histories. */
  empty(): Promise<void>;
}

/**
 * A whole marketplace in the test's process: real PostgreSQL, the sandbox over HTTP, its webhooks through our routes,
 * and the worker's jobs, run when the test says so.
 */
export function withMarket(): TestMarket {
  const database = withDatabase();
  const sandbox = withSandbox({ webhooks: true });
  afterAll(async () => {
    await pool?.end();
    pool = undefined;
  });
  return {
    database,
    empty: async () => {
      await sandbox.startAnew();
      await database.empty();
    },
  };
}

/** Does all jobs that are due, and those that follow from them. One that failed waits for its next time. */
export async function doJobs(): Promise<void> {
  await bringForwardReturns();
  pool ??= new Pool({ connectionString: config().DATABASE_URL, max: 4 });
  const client = await pool.connect();
  try {
    await runTaskListOnce({ pgPool: pool, logger: silent }, tasks, client);
  } finally {
    client.release();
  }
}

/** Waits until every webhook is in, and does what follows, until nothing follows any more. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round++) {
    while ((await webhooksWaiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 4));
    await bringForwardReturns();
    if ((await jobsDue()) === 0) return;
    await doJobs();
  }
  throw new Error('the market does not come to rest');
}

/** The buyers whom paid checkouts wait for (`settleCheckouts`) are back, or will not come. */
async function bringForwardReturns(): Promise<void> {
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = now()
     WHERE run_at > now() AND attempts = 0
       AND task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'settle-checkouts')`;
}

/** Those that somebody else is doing at this moment are theirs to wait for. */
async function jobsDue(): Promise<number> {
  const rows = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM graphile_worker.jobs
     WHERE run_at <= now() AND attempts < max_attempts AND locked_at IS NULL`;
  return Number(rows[0]?.count ?? 0n);
}

const ofTime: readonly JobName[] = [
  'fire-timers',
  'lapse-offers',
  'sweep-payments',
  'publish-reviews',
  'pay-out-sellers',
];

/** Time passes for the marketplace and for Stripe, and all that became due is done, but for what is left out. */
export async function wait(
  span: { days?: number; hours?: number; minutes?: number },
  { without = [] }: { without?: readonly JobName[] } = {},
): Promise<void> {
  const { days = 0, hours = 0, minutes = 0 } = span;
  const ms = days * dayMs + hours * hourMs + minutes * minuteMs;
  // What is under way happens before the time that passes.
  await settle();
  await moveClock(ms);
  await order('clock', { advance_ms: ms });
  await settle();
  for (const name of ofTime)
    if (!without.includes(name)) await enqueue(db, name, {} as never, { key: `test:${name}` });
  await settle();
}

/** Ana sells and is set up for payouts, Ben buys, Ada is an admin. Stripe keeps the platform's balance where it is. */
export async function openMarket(level: Parameters<typeof makeWorld>[0] = 'new'): Promise<World> {
  await keepBalance(theClock);
  const world = await makeWorld(level);
  await db.person.update({ where: { id: world.ana.id }, data: { country: 'US' } });
  await onboard(world.ana, 'US');
  await settle();
  return world;
}

/** The sandbox's cards by what they do (MONEY 7). */
export const cards = {
  atOnce: '4000000000000077',
  visa: '4242424242424242',
  declined: '4000000000000002',
  insufficient: '4000000000009995',
  processingError: '4000000000000119',
  threeDs: '4000002760003184',
  fraudDispute: '4000000000000259',
  inquiry: '4000000000001976',
  fraudWarning: '4000000000005423',
  refundPending: '4000000000007726',
  refundFails: '4000000000005126',
} as const;

type Form = Readonly<Record<string, string>>;

/** Sends the payment page's form as a browser does; true when it leads back to the shop. */
export async function pay(
  url: string,
  buyer: Person,
  means: Form = { number: cards.atOnce },
): Promise<boolean> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin },
    body: new URLSearchParams({
      expiry: '12/34',
      cvc: '123',
      name: buyer.name,
      email: buyer.email,
      ...means,
    }),
    redirect: 'manual',
  });
  const next = answer.headers.get('location');
  return (
    answer.status === 303 && next !== null && new URL(next, url).origin !== new URL(url).origin
  );
}

/** Ben stands before the payment page. */
export async function checkout(
  world: World,
  wishes: GigWishes = {},
): Promise<TestOrder & { url: string }> {
  const gig = await makeGig(world.ana, wishes);
  const { number, url } = await placeOrder(world.ben, {
    slug: gig.slug,
    tier: 'basic',
    version: gig.version,
    extraIds: gig.extraIds,
    checkoutKey: randomUUID(),
  });
  const { id } = await db.order.findUniqueOrThrow({ where: { number }, select: { id: true } });
  return { id, number, url };
}

/** Ben has paid, and everybody has heard of it. */
export async function bought(
  world: World,
  wishes: GigWishes & { card?: string } = {},
): Promise<TestOrder> {
  const { url, ...rest } = await checkout(world, wishes);
  if (!(await pay(url, world.ben, { number: wishes.card ?? cards.atOnce })))
    throw new Error('the payment page did not take the card');
  await settle();
  return rest;
}

/** The charge that paid for an order. */
export async function chargeOf(orderId: string): Promise<string> {
  const { chargeId } = await db.payment.findFirstOrThrow({
    where: { orderId, leg: 'order', chargeId: { not: null } },
    select: { chargeId: true },
  });
  return chargeId ?? '';
}

/** What is wrong with the book, Stripe's own figures included; empty when all is well. */
export async function marketProblems(): Promise<string[]> {
  const findings = [...(await askBook()), await compareBalance()];
  return findings.flatMap(({ question, rows }) =>
    rows.map((row) => `${question}: ${row.what} off by ${row.offByCents}`),
  );
}

import { Failure } from '@/dev/failure';
import { cpuSeconds } from './cpu';
import type { Figures, Load } from './figures';
import { type Market, untilQuiet } from './market';
import { withCpu } from './measure-page';
import { readOrderRows } from './order-rows';
import { runPart } from './part';
import type { InsertLoad } from './parts/insert-load';
import type { OrderLoad, PlacedOrders, Purchase } from './parts/order-load';
import type { Measured } from './table';

export interface MeasuredOrders extends Measured {
  readonly stepsMs: PlacedOrders['stepsMs'];
  /** CPU time for each order of every process that took part, the one that asks included. Empty where nobody tells. */
  readonly cpuMsOf: ReadonlyMap<string, number>;
  /** How long webhooks, jobs and mails went on after the last order, in milliseconds. */
  readonly quietMs: number;
}

/** Orders of one kind: of gigs that ask the buyer something, or of gigs that ask nothing. */
export interface OrderKind {
  readonly asks: boolean;
  readonly purchases: readonly Purchase[];
}

/**
 * Measures orders from the review page to 'in progress', through pages, forms, sandbox and webhooks (reading the order's
 * page afterwards is not part of it); then the same rows written by PostgreSQL alone. The CPU time holds what the worker does afterwards.
 * @throws Failure when an order that was counted is not in progress
 */
export async function measureOrders(
  market: Market,
  kind: OrderKind,
  load: Load,
): Promise<MeasuredOrders> {
  const { databaseUrl, client } = market;
  await putInOrder(market);
  let placed: PlacedOrders | undefined;
  let quietMs = 0;
  const before = cpuOfParts(market);
  const name = `order, gig asks ${kind.asks ? 'questions' : 'nothing'}`;
  const subject = await withCpu(name, market.ownPids, load, async () => {
    placed = await placeOrders(market, kind, load);
    quietMs = await untilQuiet(market);
    return placed.figures;
  });
  const cpuMsOf = new Map(
    [...cpuOfParts(market)].map(([part, seconds]) => [
      part,
      (1000 * (seconds - (before.get(part) ?? 0))) / subject.served,
    ]),
  );
  const { numbers = [], stepsMs = {}, askingCpuMs = Number.NaN } = placed ?? {};
  if (cpuMsOf.size > 0) cpuMsOf.set('who asks', askingCpuMs);
  await requireInProgress(market, numbers);
  const rows = await readOrderRows(client, numbers.at(-1) ?? '');
  const floor = await withCpu('PostgreSQL, the same rows', market.databasePids, load, () =>
    runPart<InsertLoad, Figures>('insert-load', { ...load, databaseUrl, rows }),
  );
  return { subject, floors: [floor], stepsMs, cpuMsOf, quietMs };
}

/**
 * The demo data and each floor write tens of thousands of rows at once. PostgreSQL's going over them in the background has
 * taken a sixth of the machine, and is no order's.
 */
const putInOrder = ({ client }: Market): Promise<unknown> => client.query('VACUUM (ANALYZE)');

/** Places orders that nobody measures: V8 makes fast code of what it has seen often, in a shop that runs it long has. */
export async function warmUp(market: Market, kind: OrderKind, seconds: number): Promise<void> {
  await placeOrders(market, kind, { atOnce: 8, seconds, warmUpSeconds: 0 });
  await untilQuiet(market);
}

function placeOrders(market: Market, kind: OrderKind, load: Load): Promise<PlacedOrders> {
  const { origin, env } = market;
  return runPart<OrderLoad, PlacedOrders>('order-load', { ...load, ...kind, origin }, env);
}

function cpuOfParts({ parts }: Market): Map<string, number> {
  return new Map(
    [...parts].flatMap(([name, pid]) => {
      const seconds = cpuSeconds([pid]);
      return seconds === null ? [] : [[name, seconds] as const];
    }),
  );
}

async function requireInProgress({ client }: Market, numbers: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "order" WHERE number = ANY($1) AND state = 'in_progress'`,
    [numbers],
  );
  const found = rows[0]?.count ?? 0;
  if (numbers.length === 0 || found !== numbers.length)
    throw new Failure(`Of ${numbers.length} orders that were placed ${found} are in progress.`);
}

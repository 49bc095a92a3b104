import { Failure } from '@/dev/failure';
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
  /** How long webhooks, jobs and mails went on after the last order, in milliseconds. */
  readonly quietMs: number;
}

/**
 * Measures orders from the review page to 'in progress', through pages, forms, sandbox and webhooks; then the same rows
 * written by PostgreSQL alone. The CPU time holds what the worker does afterwards.
 * @throws Failure when an order that was counted is not in progress
 */
export async function measureOrders(
  market: Market,
  purchases: readonly Purchase[],
  load: Load,
): Promise<MeasuredOrders> {
  const { origin, databaseUrl, client, env } = market;
  let placed: PlacedOrders | undefined;
  let quietMs = 0;
  const subject = await withCpu('order placement', market.ownPids, load, async () => {
    placed = await runPart<OrderLoad, PlacedOrders>(
      'order-load',
      { ...load, origin, purchases },
      env,
    );
    quietMs = await untilQuiet(market);
    return placed.figures;
  });
  const { numbers = [], stepsMs = {} } = placed ?? {};
  await requireInProgress(market, numbers);
  const rows = await readOrderRows(client, numbers.at(-1) ?? '');
  const floor = await withCpu('PostgreSQL, the same rows', market.databasePids, load, () =>
    runPart<InsertLoad, Figures>('insert-load', { ...load, databaseUrl, rows }),
  );
  return { subject, floors: [floor], stepsMs, quietMs };
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

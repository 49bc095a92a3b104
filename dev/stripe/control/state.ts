import { readMischief } from '../events/mischief';
import { tables } from '../store/tables';
import type { World } from '../world';

/** A summary of the sandbox as JSON: counts, balances beside the sums they must equal, what waits. */
export function readState(world: World): object {
  const { store } = world;
  const deliveries: Record<string, number> = {};
  for (const row of store.all('deliveries'))
    deliveries[row.state] = (deliveries[row.state] ?? 0) + 1;
  return {
    platform: world.platform,
    now: world.clock.now(),
    offset_ms: world.clock.offsetMs,
    counts: Object.fromEntries(tables.map((table) => [table, store.count(table)])),
    balances: balances(world),
    deliveries,
    mischief: readMischief(store),
    faults: world.faults.list(),
    timers: store
      .all('timers')
      .sort((a, b) => a.at - b.at)
      .slice(0, 20)
      .map(({ kind, subject, at }) => ({ kind, subject, at })),
  };
}

/** Each balance with the sum of its balance transactions; the two differ only if the sandbox is broken. */
function balances(world: World): object[] {
  const sums = new Map<string, number>();
  for (const row of world.store.all('balance_transactions')) {
    const id = `${row.account}:${row.currency}`;
    sums.set(id, (sums.get(id) ?? 0) + row.net);
  }
  return world.store.all('balances').map((row) => ({
    account: row.account,
    currency: row.currency,
    available: row.available,
    pending: row.pending,
    sum_of_transactions: sums.get(row.id) ?? 0,
  }));
}

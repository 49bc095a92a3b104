import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { setSandboxClock } from './services/sandbox';
import type { Settings } from './settings';

/**
 * Keeps the sandbox's clock with the marketplace's: at the start and whenever the demo bar or a test moves it.
 * @returns a function that ends it
 */
export async function bridgeClock(databaseUrl: string, settings: Settings): Promise<() => void> {
  let stopped = false;
  let client: Client | undefined;
  const listen = async () => {
    const next = new Client({ connectionString: databaseUrl });
    client = next;
    next.on('error', () => undefined);
    next.on('notification', () => void pass(next, settings));
    next.on('end', () => void again());
    await next.connect();
    await next.query('LISTEN minnow_clock');
    await pass(next, settings);
  };
  const again = async () => {
    while (!stopped) {
      await sleep(1000, undefined, { ref: false });
      if (stopped) return;
      try {
        return await listen();
      } catch {
        // The database is gone for the moment; whoever watches it says so.
      }
    }
  };
  await listen();
  return () => {
    stopped = true;
    client?.end().catch(() => undefined);
  };
}

async function pass(client: Client, settings: Settings): Promise<void> {
  try {
    const { rows } = await client.query('SELECT offset_ms::float8 AS ms FROM clock WHERE id = 1');
    await setSandboxClock(settings, Number(rows[0]?.ms ?? 0));
  } catch (error) {
    process.stderr.write(`The sandbox keeps its old time: ${String(error)}\n`);
  }
}

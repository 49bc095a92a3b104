import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { setSandboxClock } from './services/sandbox';
import type { Settings } from './settings';

/** How long the sandbox may be away (while it is started again) before the move of the clock is given up. */
const patienceMs = 60_000;

interface Listener {
  /** Resolves when the connection is gone, whoever ended it. */
  readonly ended: Promise<void>;
  close(): void;
}

/**
 * Keeps the sandbox's clock with the marketplace's: at the start and whenever the demo bar or a test moves it, also when
 * one of the two was away meanwhile.
 * @returns a function that ends it
 */
export async function bridgeClock(databaseUrl: string, settings: Settings): Promise<() => void> {
  let stopped = false;
  let listener = await listen(databaseUrl, settings);
  const keepListening = async () => {
    for (;;) {
      await listener.ended;
      await sleep(1000, undefined, { ref: false });
      if (stopped) return;
      // While the database is gone the old one stays, which has ended, and we come round again.
      listener = await listen(databaseUrl, settings).catch(() => listener);
    }
  };
  void keepListening();
  return () => {
    stopped = true;
    listener.close();
  };
}

async function listen(databaseUrl: string, settings: Settings): Promise<Listener> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  await client.connect();
  client.on('notification', () => void pass(client, settings));
  await client.query('LISTEN minnow_clock');
  await pass(client, settings);
  return { ended, close: () => void client.end().catch(() => undefined) };
}

async function pass(client: Client, settings: Settings): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    // With the connection gone, the next one passes the time on.
    const offsetMs = await readOffset(client).catch(() => undefined);
    if (offsetMs === undefined) return;
    try {
      return await setSandboxClock(settings, offsetMs);
    } catch (error) {
      if (performance.now() > deadline) {
        process.stderr.write(`The sandbox keeps its old time: ${String(error)}\n`);
        return;
      }
    }
    await sleep(500, undefined, { ref: false });
  }
}

async function readOffset(client: Client): Promise<number> {
  const { rows } = await client.query('SELECT offset_ms::float8 AS ms FROM clock WHERE id = 1');
  return Number(rows[0]?.ms ?? 0);
}

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Clock } from './clock/clock';
import { timerWorks } from './clock/timer-works';
import { Timers } from './clock/timers';
import { Faults } from './control/faults';
import { forgetOldEvents } from './events/forget';
import { Outbox } from './events/outbox';
import { forgetOldKeys } from './http/idempotency';
import { makeServer } from './http/server';
import { makePlatform } from './payments/platform';
import { operations } from './resources/operations';
import type { SandboxOptions } from './settings';
import { Store } from './store/store';
import type { World } from './world';

/** How often timers are looked at when no request does; real time. */
const tickMs = 250;
const housekeepingMs = 60_000;

export interface Sandbox {
  /** Address of API and pages, without a slash at the end. */
  url: string;
  /** Lets requests under way finish, then closes the journal. Webhooks that wait are sent after the next start. */
  stop(): Promise<void>;
}

/**
 * Starts a sandbox in this process. Throws if the port is taken or the folder cannot be written.
 * The port is taken before the folder is read, so a second sandbox on it touches nothing.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  let world: World | undefined;
  const current = () => {
    if (!world) throw new Error('the sandbox is still starting');
    return world;
  };
  const server = makeServer(current, operations);
  // Longer than any client keeps a connection: else one is cut just as a request is sent on it.
  server.keepAliveTimeout = 75_000;
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    world = openWorld(options, port, current);
  } catch (error) {
    server.close();
    throw error;
  }
  const tick = setInterval(() => runQuietly(() => current().timers.runDue()), tickMs);
  const housekeeping = setInterval(() => runQuietly(() => keepHouse(current())), housekeepingMs);
  current().outbox.start();
  return {
    url: `http://localhost:${port}`,
    async stop() {
      clearInterval(tick);
      clearInterval(housekeeping);
      current().outbox.stop();
      server.close();
      server.closeIdleConnections();
      const slow = setTimeout(() => server.closeAllConnections(), 2000);
      if (server.listening) await once(server, 'close');
      clearTimeout(slow);
      current().store.close();
    },
  };
}

function openWorld(options: SandboxOptions, port: number, current: () => World): World {
  const store = new Store(options.dataDir);
  store.open();
  store.compactIfLong();
  const clock = new Clock(store);
  return {
    options,
    publicUrl: options.publicUrl ?? `http://localhost:${port}`,
    store,
    clock,
    timers: new Timers(store, clock, timerWorks(current), report),
    outbox: new Outbox(current),
    faults: new Faults(),
    platform: makePlatform(store, clock.now()),
    cause: { id: null, idempotency_key: null },
  };
}

function keepHouse(world: World): void {
  forgetOldKeys(world);
  forgetOldEvents(world);
  world.store.compactIfLong();
}

/** Work on the side must not bring the sandbox down; the next request meets the same trouble and says so. */
function runQuietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    report(error);
  }
}

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

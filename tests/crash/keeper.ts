import { setTimeout as sleep } from 'node:timers/promises';
import { send } from '@/dev/processes';
import type { ServiceName, Stack } from '@/dev/stack';
import type { Child, Supervisor } from '@/dev/supervise';
import { patienceMs } from './insist';

export const services: readonly ServiceName[] = [
  'web server',
  'worker',
  'payment sandbox',
  'database',
];

/** Starts services again whenever they end, as the machine of a deployment does. */
export class Keeper {
  /** Ends of services that nobody killed, such as a worker's that has lost the database. */
  readonly ownEnds: string[] = [];
  readonly #killed = new Set<number>();
  #stopped = false;
  /** Settles with the trouble when a service cannot be started for minutes. */
  readonly failed: Promise<never>;

  constructor(
    readonly supervisor: Supervisor,
    readonly stack: Stack,
  ) {
    supervisor.mayEnd(...services);
    this.failed = Promise.all(services.map((name) => this.#keep(name))).then(
      () => new Promise<never>(() => undefined),
    );
    this.failed.catch(() => undefined);
  }

  /** Kills the service, also while it is still coming up; false when it is down already. */
  kill(name: ServiceName): boolean {
    const child = this.supervisor.find(name);
    if (!child || this.#killed.has(child.pid)) return false;
    this.#killed.add(child.pid);
    send(child.pid, 'SIGKILL');
    return true;
  }

  stop(): void {
    this.#stopped = true;
  }

  async #keep(name: ServiceName): Promise<void> {
    let child = this.supervisor.find(name);
    while (!this.#stopped) {
      const how = await child?.ended;
      if (this.#stopped) return;
      if (child && !this.#killed.has(child.pid)) this.ownEnds.push(`${name} ${how}`);
      child = await this.#start(name);
    }
  }

  async #start(name: ServiceName): Promise<Child | undefined> {
    const deadline = performance.now() + patienceMs;
    while (!this.#stopped) {
      try {
        return await this.stack.restart(name);
      } catch (error) {
        if (performance.now() > deadline) throw error;
        await this.supervisor.find(name)?.stop();
      }
      await sleep(300);
    }
    return undefined;
  }
}

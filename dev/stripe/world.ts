import type { Clock } from './clock/clock';
import type { Timers } from './clock/timers';
import type { Faults } from './control/faults';
import type { Outbox } from './events/outbox';
import type { SandboxOptions } from './settings';
import type { Store } from './store/store';

/** The API version that the sandbox speaks, and the only one it accepts. */
export const apiVersion = '2026-10-28.endive';

/** Everything that a handler may need; one of it lives in a running sandbox. */
export interface World {
  options: SandboxOptions;
  /** Address of the hosted pages, without a slash at the end. */
  publicUrl: string;
  store: Store;
  clock: Clock;
  timers: Timers;
  outbox: Outbox;
  faults: Faults;
  /** Id of the account that the secret key belongs to. */
  platform: string;
  /** The request that is being carried out; events name it as their cause. */
  cause: { id: string | null; idempotency_key: string | null };
}

import type { Store } from '../store/store';

/** How the delivery of webhooks misbehaves, as tests and people ask for it. Outlives a restart. */
export interface Mischief {
  /** Keep all webhooks back until they are released. */
  hold: boolean;
  /** So many of the next events are delivered twice; -1 is all of them. */
  twice: number;
  /** So many of the next events never arrive; -1 is all of them. */
  lose: number;
  /** Collect so many events and deliver them last first; 0 is off. */
  reorder: number;
  /** Deliver so many milliseconds late. */
  delay_ms: number;
}

const none: Mischief = { hold: false, twice: 0, lose: 0, reorder: 0, delay_ms: 0 };

export function readMischief(store: Store): Mischief {
  return { ...none, ...(store.get('meta', 'mischief')?.value as Partial<Mischief> | undefined) };
}

/** Changes some of it; to be called in a transaction. */
export function setMischief(store: Store, change: Partial<Mischief>): Mischief {
  const value = { ...readMischief(store), ...change };
  store.put('meta', { id: 'mischief', value });
  return value;
}

/** Takes one from a counter of `twice` or `lose`; tells whether there was one to take. */
export function takeOne(store: Store, counter: 'twice' | 'lose'): boolean {
  const left = readMischief(store)[counter];
  if (left === 0) return false;
  if (left > 0) setMischief(store, { [counter]: left - 1 });
  return true;
}

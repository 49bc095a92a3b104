import type { Store } from '../store/store';

/**
 * The sandbox's time: the machine's, moved by an offset that outlives a restart. Everything that
 * depends on time asks it, except the delivery of webhooks.
 */
export class Clock {
  private pinned: number | undefined;

  constructor(private readonly store: Store) {}

  get offsetMs(): number {
    const value = this.store.get('meta', 'clock_offset_ms')?.value;
    return typeof value === 'number' ? value : 0;
  }

  /** Moves the clock, forward or back; to be called in a transaction. */
  setOffset(offsetMs: number): void {
    this.store.put('meta', { id: 'clock_offset_ms', value: offsetMs });
  }

  /** Seconds since 1970. */
  now(): number {
    return this.pinned ?? Math.floor((Date.now() + this.offsetMs) / 1000);
  }

  /** Runs `work` as if it were `at`: what a timer does bears the time at which it was due. */
  pinnedTo<T>(at: number, work: () => T): T {
    const before = this.pinned;
    this.pinned = at;
    try {
      return work();
    } finally {
      this.pinned = before;
    }
  }
}

export const daySeconds = 86_400;

/** The start of a UTC day. */
export function startOfDay(seconds: number): number {
  return seconds - (seconds % daySeconds);
}

import type { TimerRow } from '../store/rows/events';
import type { Store } from '../store/store';
import type { Clock } from './clock';

/** What a timer of one kind does. Runs in a transaction of its own, at the time at which it was due. */
export type TimerWork = (subject: string) => void;

/**
 * Things to do when the clock reaches a time. They are rows, so a restart forgets none; one of a
 * kind for one subject, so scheduling again moves it.
 */
export class Timers {
  private nextAt = Number.NEGATIVE_INFINITY;
  private running = false;

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly works: Record<string, TimerWork>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  schedule(kind: string, subject: string, at: number): void {
    this.store.put('timers', { id: `${kind}:${subject}`, kind, subject, at });
    this.nextAt = Math.min(this.nextAt, at);
  }

  cancel(kind: string, subject: string): void {
    if (this.store.get('timers', `${kind}:${subject}`))
      this.store.remove('timers', `${kind}:${subject}`);
  }

  scheduled(kind: string, subject: string): boolean {
    return this.store.get('timers', `${kind}:${subject}`) !== undefined;
  }

  /** Runs everything that is due, earliest first, including what that makes due in turn. */
  runDue(): void {
    if (this.running) return;
    this.running = true;
    try {
      while (this.nextAt <= this.clock.now()) this.runBatch(this.clock.now());
    } finally {
      this.running = false;
    }
  }

  private runBatch(now: number): void {
    const waiting = this.store.all('timers').sort((a, b) => a.at - b.at);
    const due = waiting.filter((timer) => timer.at <= now);
    this.nextAt = waiting[due.length]?.at ?? Number.POSITIVE_INFINITY;
    for (const timer of due) {
      // An earlier one of this batch may have scheduled something that comes before this one.
      if (this.nextAt < timer.at) {
        this.nextAt = Number.NEGATIVE_INFINITY;
        return;
      }
      this.run(timer);
    }
  }

  private run(timer: TimerRow): void {
    const current = this.store.get('timers', timer.id);
    if (current?.at !== timer.at) return;
    try {
      this.store.transaction(() => {
        this.store.remove('timers', timer.id);
        this.clock.pinnedTo(timer.at, () => this.works[timer.kind]?.(timer.subject));
      });
    } catch (error) {
      // A timer that fails must not stop the others, nor come back for ever.
      this.store.transaction(() => this.store.remove('timers', timer.id));
      this.onFailure(error);
    }
  }
}

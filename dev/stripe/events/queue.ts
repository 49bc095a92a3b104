import type { DeliveryRow } from '../store/rows/events';

/**
 * Which deliveries are to be sent now, and which later: the memory beside the rows. It may know a
 * delivery whose transaction failed; whoever takes one looks whether its row is there.
 */
export class DeliveryQueue {
  private ready: string[] = [];
  private readonly later = new Map<string, number>();
  private readonly held = new Set<string>();
  private readonly unfinished = new Map<string, number>();
  private nextAt = Number.POSITIVE_INFINITY;

  /** Takes up a delivery that is not finished: a new one, or one of the last run. */
  add(row: DeliveryRow): void {
    this.unfinished.set(row.event, this.pending(row.event) + 1);
    this.place(row);
  }

  /** Puts a delivery where its state and time now say. */
  place(row: DeliveryRow): void {
    this.held.delete(row.id);
    if (row.state === 'held') this.held.add(row.id);
    else if (row.next_at <= Date.now()) this.ready.push(row.id);
    else {
      this.later.set(row.id, row.next_at);
      this.nextAt = Math.min(this.nextAt, row.next_at);
    }
  }

  finish(row: DeliveryRow): void {
    const left = this.pending(row.event) - 1;
    if (left > 0) this.unfinished.set(row.event, left);
    else this.unfinished.delete(row.event);
  }

  /** How many deliveries of an event are not finished. */
  pending(event: string): number {
    return this.unfinished.get(event) ?? 0;
  }

  heldIds(): string[] {
    return [...this.held];
  }

  /** The deliveries whose time has come, each given once. */
  takeReady(now: number): string[] {
    if (this.nextAt <= now) {
      this.nextAt = Number.POSITIVE_INFINITY;
      for (const [id, at] of this.later) {
        if (at <= now) {
          this.later.delete(id);
          this.ready.push(id);
        } else {
          this.nextAt = Math.min(this.nextAt, at);
        }
      }
    }
    const taken = this.ready;
    this.ready = [];
    return taken;
  }

  /** Puts back what could not be sent yet, before all that came since. */
  putBack(ids: string[]): void {
    this.ready = [...ids, ...this.ready];
  }

  /** When to look again though nothing happens; infinity if there is nothing to wait for. */
  get wakeAt(): number {
    return this.nextAt;
  }
}

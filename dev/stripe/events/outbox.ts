import { newId } from '../store/ids';
import type { DeliveryRow, EventRow } from '../store/rows/events';
import type { World } from '../world';
import { send } from './delivery';
import { readMischief, takeOne } from './mischief';
import { DeliveryQueue } from './queue';
import { shuffle } from './shuffle';
import { targetOf, targetsOf } from './targets';

/** Seconds to wait after each failed try; then once a minute. Real time: the app lives in it. */
const backOffSeconds = [1, 2, 4, 8, 15, 30];
const backOffLastSeconds = 60;
const giveUpAfterMs = 3 * 86_400_000;
const concurrencyMax = 12;
/** Events that wait to be reordered go out after this time even when too few have come. */
const reorderWaitMs = 1500;
const finishedKept = 2000;

type NewDelivery = Pick<DeliveryRow, 'event' | 'type' | 'endpoint' | 'state' | 'next_at'>;

/**
 * Delivers webhooks. A delivery is a row, written with its event; it stays until the endpoint has
 * answered 2xx, through restarts: at least once, in no promised order.
 */
export class Outbox {
  private readonly queue = new DeliveryQueue();
  private readonly inFlight = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private timerAt = Number.POSITIVE_INFINITY;
  private stopped = false;
  private settled = 0;

  constructor(private readonly world: () => World) {}

  /** Takes up what was left by the last run. */
  start(): void {
    for (const row of this.world().store.all('deliveries')) {
      if (row.state === 'waiting' || row.state === 'held') this.queue.add(row);
    }
    this.wakeAt(Date.now());
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Queues an event to everyone who wants it; to be called in a transaction. */
  enqueue(event: EventRow): void {
    const world = this.world();
    const targets = targetsOf(world, event);
    if (targets.length === 0) return;
    const { hold, reorder, delay_ms } = readMischief(world.store);
    const lost = takeOne(world.store, 'lose');
    const copies = !lost && takeOne(world.store, 'twice') ? 2 : 1;
    const state = lost ? 'lost' : hold || reorder > 0 ? 'held' : 'waiting';
    for (const { endpoint } of targets) {
      for (let copy = 0; copy < copies; copy += 1) {
        this.write({
          event: event.id,
          type: event.type,
          endpoint,
          state,
          next_at: Date.now() + delay_ms,
        });
      }
    }
  }

  /** How many deliveries of an event have not been accepted yet. */
  pending(event: string): number {
    return this.queue.pending(event);
  }

  /** Lets held deliveries go in the order given, each after the one before; in a transaction. */
  release(order: 'as_created' | 'reversed' | 'shuffled', seed = 0): number {
    const { store } = this.world();
    const created = this.queue.heldIds();
    const held = order === 'shuffled' ? shuffle(created, seed) : created;
    if (order === 'reversed') held.reverse();
    for (const [place, id] of held.entries()) {
      const after = held[place - 1] ?? null;
      this.queue.place(
        store.patch('deliveries', id, { state: 'waiting', next_at: Date.now(), after }),
      );
    }
    this.wakeAt(Date.now());
    return held.length;
  }

  /** Sends an event again to an endpoint, as the Dashboard's button does; in a transaction. */
  resend({ event, type, endpoint }: DeliveryRow): void {
    this.write({ event, type, endpoint, state: 'waiting', next_at: Date.now() });
  }

  private write(fields: NewDelivery): void {
    const row = this.world().store.put('deliveries', {
      ...fields,
      id: newId('whd'),
      attempts: 0,
      started_at: Date.now(),
      after: null,
      last_status: null,
      last_error: null,
    });
    if (row.state === 'lost') return;
    this.queue.add(row);
    this.wakeAt(row.state === 'held' ? Date.now() + reorderWaitMs : row.next_at);
  }

  private wakeAt(at: number): void {
    if (this.stopped || at >= this.timerAt) return;
    clearTimeout(this.timer);
    this.timerAt = at;
    // Never at once: the transaction that asks for it is not over yet.
    this.timer = setTimeout(() => this.pump(), Math.max(1, at - Date.now()));
  }

  private pump(): void {
    this.timerAt = Number.POSITIVE_INFINITY;
    if (this.stopped) return;
    this.flushReordered();
    const ready = this.queue.takeReady(Date.now());
    const notYet: string[] = [];
    let place = 0;
    while (place < ready.length && this.inFlight.size < concurrencyMax) {
      const row = this.world().store.get('deliveries', ready[place] ?? '');
      place += 1;
      if (row && this.isNext(row)) void this.deliver(row);
      else if (row) notYet.push(row.id);
    }
    this.queue.putBack([...notYet, ...ready.slice(place)]);
    this.wakeAt(this.queue.wakeAt);
  }

  private isNext(row: DeliveryRow): boolean {
    const before = row.after ? this.world().store.get('deliveries', row.after) : undefined;
    return before?.state !== 'waiting' || before.attempts > 0;
  }

  private async deliver(row: DeliveryRow): Promise<void> {
    this.inFlight.add(row.id);
    const world = this.world();
    const target = targetOf(world, row.endpoint);
    const event = world.store.get('events', row.event);
    const result =
      target && event
        ? await send(world, target, event)
        : { ok: false, status: null, error: 'the endpoint or the event is gone' };
    this.inFlight.delete(row.id);
    if (this.stopped) return;
    const attempts = row.attempts + 1;
    const tried = { attempts, last_status: result.status, last_error: result.error };
    const over = !target || !event || Date.now() - row.started_at > giveUpAfterMs;
    if (result.ok) this.settle(row, { ...tried, state: 'delivered' });
    else if (over) this.settle(row, { ...tried, state: 'gave_up' });
    else {
      const seconds = backOffSeconds[attempts - 1] ?? backOffLastSeconds;
      this.settle(row, { ...tried, next_at: Date.now() + seconds * 1000 });
    }
    this.wakeAt(Date.now());
  }

  /** Writes how a try went. On a full disk nothing is known of it, and the delivery is made again later. */
  private settle(row: DeliveryRow, fields: Partial<DeliveryRow>): void {
    const { store } = this.world();
    try {
      const now = store.transaction(() => store.patch('deliveries', row.id, fields));
      if (now.state === 'waiting') this.queue.place(now);
      else this.queue.finish(now);
      this.prune();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      this.queue.place({ ...row, next_at: Date.now() + backOffLastSeconds * 1000 });
    }
  }

  private flushReordered(): void {
    const { store } = this.world();
    const { hold, reorder } = readMischief(store);
    if (hold || reorder === 0) return;
    const held = this.queue.heldIds();
    const oldest = held[0] === undefined ? undefined : store.get('deliveries', held[0]);
    if (!oldest) return;
    const waited = Date.now() - oldest.started_at;
    if (held.length >= reorder || waited >= reorderWaitMs) {
      store.transaction(() => this.release('reversed'));
    } else {
      this.wakeAt(Date.now() + Math.min(50, reorderWaitMs - waited));
    }
  }

  /** Forgets the oldest deliveries that are over, so that the table does not grow for ever. */
  private prune(): void {
    const { store } = this.world();
    this.settled += 1;
    if (this.settled % 500 !== 0 || store.count('deliveries') < 2 * finishedKept) return;
    const finished = store
      .all('deliveries')
      .filter((row) => !['waiting', 'held'].includes(row.state));
    if (finished.length < 2 * finishedKept) return;
    store.transaction(() => {
      for (const row of finished.slice(0, -finishedKept)) store.remove('deliveries', row.id);
    });
  }
}

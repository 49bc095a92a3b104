import type { Tx } from '@/lib/platform/db';
import { rowId } from '@/lib/platform/row-id';
import type { LockedOrder } from './load-order';
import { reminderFor, reminderOf, withReminders } from './reminders';
import { everyTimerKind, stateTimerKinds, type Timer, type TimerKind, timersOf } from './timers';

/** Clocks of a completed order, which go on where they stood when a dispute has left it as it was. */
const ofCompleted: readonly TimerKind[] = ['clear', 'remind_review'];

/** All clocks stop: what is left of each is given back by `resume`. */
async function pause(tx: Tx, orderId: string, at: Date): Promise<void> {
  await tx.orderTimer.updateMany({ where: { orderId, pausedAt: null }, data: { pausedAt: at } });
}

async function resume(
  tx: Tx,
  orderId: string,
  at: Date,
  only: readonly TimerKind[] = everyTimerKind,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE order_timer SET due_at = due_at + (${at}::timestamptz - paused_at), paused_at = NULL
     WHERE order_id = ${orderId}::uuid AND paused_at IS NOT NULL AND kind = ANY(${[...only]})`;
}

/** A bank has let go of the order: its clocks go on where they stood. In a dispute only the dispute's own does. */
async function goOnAfterBank(tx: Tx, after: LockedOrder, at: Date): Promise<void> {
  if (after.state === 'disputed')
    return resume(tx, after.id, at, ['remind_dispute', 'dispute_unanswered']);
  return resume(tx, after.id, at);
}

/** The state stays: only clocks whose end has moved are set anew, so that one that has fired stays fired. */
async function adjust(tx: Tx, before: LockedOrder, after: LockedOrder, at: Date): Promise<void> {
  const old = timersOf(before);
  const wanted = timersOf(after);
  const ended = old.filter((timer) => !wanted.some((each) => each.kind === timer.kind));
  await stopTimer(tx, after.id, ...ended.map((timer) => timer.kind));
  for (const timer of wanted) {
    const same = old.find((each) => each.kind === timer.kind);
    if (same?.dueAt.getTime() !== timer.dueAt.getTime())
      await startTimer(tx, after.id, timer.kind, timer.dueAt, at);
  }
}

/**
 * Lets the clocks follow a move, inside its transaction. Those of the old state end and those of the new one start; a
 * dispute or a chargeback pauses all; after one about a completed order, clearing goes on with what was left. A tip's
 * clock outlives everything: the tip is the seller's.
 */
export async function followTimers(
  tx: Tx,
  before: LockedOrder,
  after: LockedOrder,
  at: Date,
): Promise<void> {
  if (after.state === before.state) return adjust(tx, before, after, at);
  if (after.state === 'charged_back') return pause(tx, after.id, at);
  if (before.state === 'charged_back' && before.stateBeforeChargeback === after.state)
    return goOnAfterBank(tx, after, at);
  if (after.state === 'disputed') return pause(tx, after.id, at);
  const over = after.state === 'cancelled' || after.state === 'abandoned';
  const stopped = before.state === 'disputed' || before.state === 'charged_back';
  const goesOn = stopped && before.stateBeforeDispute === after.state;
  // An order that waits for its payment has no clocks yet.
  if (before.state !== 'awaiting_payment')
    await tx.orderTimer.deleteMany({
      where: {
        orderId: after.id,
        kind: over
          ? { not: 'clear_tip' }
          : { in: stateTimerKinds.filter((kind) => !(goesOn && ofCompleted.includes(kind))) },
      },
    });
  const wanted = over || goesOn ? [] : timersOf(after);
  if (wanted.length > 0) await startTimers(tx, after.id, withReminders(wanted, at));
  if (stopped) await resume(tx, after.id, at);
}

/** Starts clocks that an order does not have, in one statement. */
async function startTimers(tx: Tx, orderId: string, timers: readonly Timer[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO order_timer (id, order_id, kind, due_at)
    SELECT id, ${orderId}::uuid, kind, due_at
      FROM unnest(${timers.map(() => rowId())}::uuid[], ${timers.map(({ kind }) => kind as string)}::text[],
                  ${timers.map(({ dueAt }) => dueAt.toISOString())}::timestamptz[]) AS timer(id, kind, due_at)`;
}

async function setTimer(tx: Tx, orderId: string, { kind, dueAt }: Timer): Promise<void> {
  await tx.orderTimer.upsert({
    where: { orderId_kind: { orderId, kind } },
    create: { orderId, kind, dueAt },
    update: { dueAt, pausedAt: null, failures: 0 },
  });
}

/** Starts (or sets anew) one clock of an order, and its reminder unless that one's moment had passed by `at`. */
export async function startTimer(
  tx: Tx,
  orderId: string,
  kind: TimerKind,
  dueAt: Date,
  at?: Date,
): Promise<void> {
  await stopTimer(tx, orderId, ...remindersOf([kind]));
  await setTimer(tx, orderId, { kind, dueAt });
  const reminder = reminderFor({ kind, dueAt });
  if (reminder && !(at && reminder.dueAt <= at)) await setTimer(tx, orderId, reminder);
}

const remindersOf = (kinds: readonly TimerKind[]): TimerKind[] =>
  kinds.flatMap((kind) =>
    kind in reminderOf ? [reminderOf[kind as keyof typeof reminderOf].kind] : [],
  );

/** Ends clocks of an order, and the reminders of their ends. */
export async function stopTimer(tx: Tx, orderId: string, ...kinds: TimerKind[]): Promise<void> {
  const all = [...kinds, ...remindersOf(kinds)];
  if (all.length > 0) await tx.orderTimer.deleteMany({ where: { orderId, kind: { in: all } } });
}

/**
 * Takes a clock that has run out away and says whether there was one: a clock that was set anew, stopped or paused in
 * the meantime, or fired twice, changes nothing. The order must be locked.
 */
export async function takeDueTimer(
  tx: Tx,
  orderId: string,
  kind: TimerKind,
  at: Date,
): Promise<boolean> {
  const taken = await tx.orderTimer.deleteMany({
    where: { orderId, kind, pausedAt: null, dueAt: { lte: at } },
  });
  return taken.count > 0;
}

import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { addDays } from '@/lib/platform/spans';
import { takeDueTimer } from './follow-timers';
import { type LockedOrder, lockOrder } from './load-order';
import type { reminderWords } from './reminder-words';
import type { reminderOf } from './reminders';
import { remindOfEndSchema } from './schema';
import type { Party } from './states';
import { tellOrder } from './tell-order';

type Kind = z.output<typeof remindOfEndSchema>['kind'];
type Reminder = {
  readonly event: keyof typeof reminderWords;
  readonly until: Date;
  /** What is reminded of: each such thing once. */
  readonly cause: string;
  /** Who has nothing to do. */
  readonly but?: Party;
};

/** When a clock of the order ends; null: it does not run. */
async function endOf(tx: Tx, order: LockedOrder, kind: keyof typeof reminderOf) {
  const timer = await tx.orderTimer.findUnique({
    where: { orderId_kind: { orderId: order.id, kind } },
    select: { dueAt: true, pausedAt: true },
  });
  return timer && !timer.pausedAt ? timer.dueAt : null;
}

const open = (order: LockedOrder) => ({ where: { orderId: order.id, state: 'open' as const } });

/** What is waited for, under each reminder; null: nothing any more. */
const waitsFor: {
  readonly [K in Kind]: (tx: Tx, order: LockedOrder) => Promise<Reminder | null>;
} = {
  remind_lapse: async (tx, order) => {
    const until = await endOf(tx, order, 'lapse_unstarted');
    return until && { event: 'remind_lapse', until, cause: until.toISOString() };
  },
  remind_due: async (tx, order) => {
    const until = await endOf(tx, order, 'become_late');
    return until && { event: 'remind_due', until, cause: until.toISOString() };
  },
  remind_extension: async (tx, order) => {
    const until = await endOf(tx, order, 'lapse_extension');
    const asked = await tx.extensionRequest.findFirst({
      ...open(order),
      select: { id: true, by: true },
    });
    return until && asked && { event: 'remind_extension', until, cause: asked.id, but: asked.by };
  },
  remind_proposal: async (tx, order) => {
    const until = await endOf(tx, order, 'lapse_proposal');
    const asked = await tx.cancelProposal.findFirst({
      ...open(order),
      select: { id: true, by: true },
    });
    return until && asked && { event: 'remind_proposal', until, cause: asked.id, but: asked.by };
  },
  remind_extra: async (tx, order) => {
    const until = await endOf(tx, order, 'lapse_extra_offer');
    const offer = await tx.extraOffer.findFirst({
      ...open(order),
      orderBy: { expiresAt: 'asc' },
      select: { id: true },
    });
    return until && offer && { event: 'remind_extra', until, cause: offer.id };
  },
  remind_dispute: async (tx, order) => {
    const until = await endOf(tx, order, 'dispute_unanswered');
    const dispute = await tx.dispute.findFirst({
      ...open(order),
      select: { id: true, openedBy: true },
    });
    return (
      until &&
      dispute && { event: 'remind_dispute', until, cause: dispute.id, but: dispute.openedBy }
    );
  },
  remind_review: async (tx, order) => {
    if (order.state !== 'completed' || !order.completedAt) return null;
    const [written, chargebacks] = await Promise.all([
      tx.review.findMany({ where: { orderId: order.id }, select: { by: true } }),
      tx.chargeback.count({ where: { orderId: order.id } }),
    ]);
    // What a bank has looked at is not reviewed (RULES 5).
    if (written.length > 1 || chargebacks > 0) return null;
    const until = addDays(order.completedAt, order.terms.reviewDays);
    const [first] = written;
    const cause = until.toISOString();
    return { event: 'remind_review', until, cause, ...(first ? { but: first.by } : {}) };
  },
};

/**
 * Reminds whoever can still do something before a clock of an order ends: of the promised date, of an answer, of a review.
 * Once for each end; not when it has passed already (the worker was away) or is not waited for any more.
 */
export async function remindOfEnd(
  actor: Actor,
  input: z.input<typeof remindOfEndSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { number, kind } = parse(remindOfEndSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    if (!(await takeDueTimer(tx, order.id, kind, at))) return;
    const reminder = await waitsFor[kind](tx, order);
    if (!reminder || reminder.until <= at) return;
    const { event, until, cause, but } = reminder;
    await tellOrder(tx, order, event, at, cause, but, until);
  });
}

import type { z } from 'zod';
import { carryOutRefund } from '@/lib/payments/carry-out-refund';
import { followBankPayout } from '@/lib/payments/follow-bank-payout';
import { takeFraudWarning } from '@/lib/payments/fraud-warning';
import { isUuid } from '@/lib/payments/is-uuid';
import { isNeeded, type NeededEvent } from '@/lib/payments/needed-events';
import { reconcileBalance } from '@/lib/payments/reconcile-balance';
import { refreshAccount } from '@/lib/payments/refresh-account';
import { eventIdSchema } from '@/lib/payments/schema';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { isRefusal } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { confirmPayment } from './confirm-payment';
import { followChargeback } from './follow-chargeback';
import { settleKnown } from './settle-known';

/** The little that we read of an event: which object to fetch again. Everything else in it is not believed. */
type Hint = {
  readonly id: string | null;
  readonly metadata: Record<string, string> | null;
};

type StoredEvent = {
  readonly type: string;
  readonly account: string | null;
  readonly hint: Hint;
};

/** One that waits: an event is some kilobytes, of which these few words are read. */
async function waitingEvent(eventId: string): Promise<StoredEvent | undefined> {
  const [event] = await db.$queryRaw<StoredEvent[]>`
    SELECT type, account, jsonb_build_object('id', payload #> '{data,object,id}',
             'metadata', payload #> '{data,object,metadata}') AS hint
      FROM stripe_event WHERE id = ${eventId} AND handled_at IS NULL`;
  return event;
}

async function followRefund(actor: Actor, hint: Hint): Promise<void> {
  const ours = hint.metadata?.refund_id;
  if (ours && isUuid(ours)) await carryOutRefund(actor, { refundId: ours });
}

const sellerWith = (stripeAccount: string) =>
  db.sellerProfile.findUnique({ where: { stripeAccount }, select: { personId: true } });

async function followAccount(actor: Actor, account: string): Promise<void> {
  const seller = await sellerWith(account);
  if (seller) await refreshAccount(actor, { sellerId: seller.personId });
}

/** A payout of a seller's account is kept; one of our own moves the balance that the book must agree with. */
async function followPayout(actor: Actor, account: string | null, payoutId: string): Promise<void> {
  if (!account) {
    await reconcileBalance(actor);
    return;
  }
  const seller = await sellerWith(account);
  if (seller) await followBankPayout(actor, { sellerId: seller.personId, account, payoutId });
}

async function follow(
  actor: Actor,
  type: NeededEvent,
  account: string | null,
  hint: Hint,
): Promise<void> {
  switch (type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
    case 'checkout.session.async_payment_failed':
    case 'checkout.session.expired':
      if (hint.id) await confirmPayment(actor, { sessionId: hint.id });
      return;
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return followRefund(actor, hint);
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.closed':
    case 'charge.dispute.funds_withdrawn':
    case 'charge.dispute.funds_reinstated':
      if (hint.id) await followChargeback(actor, { stripeId: hint.id });
      return;
    case 'radar.early_fraud_warning.created':
      if (hint.id) await takeFraudWarning(actor, { warningId: hint.id });
      return;
    case 'payout.created':
    case 'payout.updated':
    case 'payout.paid':
    case 'payout.failed':
    case 'payout.canceled':
      if (hint.id) await followPayout(actor, account, hint.id);
      return;
    case 'account.updated':
    case 'capability.updated':
    case 'account.application.deauthorized':
      if (account) await followAccount(actor, account);
  }
}

/**
 * Works off one stored webhook: an event is a hint, the object is fetched again (MONEY 4.3), except
 * of a payment that is known as paid. Marks it handled. An event
 * about something that is not ours is handled too; what fails otherwise throws, and the job tries again.
 */
export async function handleStripeEvent(
  actor: Actor,
  input: z.input<typeof eventIdSchema>,
): Promise<void> {
  requireSystem(actor, 'stripe');
  const { eventId } = parse(eventIdSchema, input);
  if ((await settleKnown(await now(), eventId)) > 0) return;
  const event = await waitingEvent(eventId);
  if (!event) return;
  try {
    if (isNeeded(event.type)) await follow(actor, event.type, event.account, event.hint);
  } catch (error) {
    const notOurs = isRefusal(error, 'not_found');
    await db.stripeEvent.update({
      where: { id: eventId },
      data: { lastError: error instanceof Error ? error.message.slice(0, 500) : 'unknown' },
    });
    if (!notOurs) throw error;
  }
  await db.$executeRaw`UPDATE stripe_event SET handled_at = ${await now()} WHERE id = ${eventId}`;
}

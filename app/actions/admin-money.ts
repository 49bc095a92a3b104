'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/components/ui/form-state';
import { askAuditAgain } from '@/lib/moderation/ask-audit-again';
import { adminRefundOrder } from '@/lib/orders/admin-refund-order';
import { replayEvent } from '@/lib/orders/replay-event';
import { answerChargeback } from '@/lib/payments/answer-chargeback';
import { clearFraudWarning } from '@/lib/payments/fraud-warning';
import { refundElsewhere, retryRefund } from '@/lib/payments/retry-refund';
import { backToList } from './_admin-form';
import { centsOf, textOf } from './_form';
import { run } from './_run';

const orderPage = (number: string) => `/admin/orders/${encodeURIComponent(number)}`;

/** An admin has the book and Stripe asked again. */
export async function askAuditAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await askAuditAgain(actor);
    redirect('/admin/money?done=audit-asked#audit');
  });
}

/** An admin tells the bank what happened. */
export async function sendEvidenceAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const chargebackId = textOf(form, 'chargebackId');
    const evidence = textOf(form, 'evidence');
    await answerChargeback(actor, { chargebackId, answer: 'send', evidence });
    redirect(`/admin/money/chargebacks/${encodeURIComponent(chargebackId)}?done=chargeback-sent`);
  });
}

/** An admin accepts that the buyer keeps the money. */
export async function acceptChargebackAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const chargebackId = textOf(form, 'chargebackId');
    await answerChargeback(actor, { chargebackId, answer: 'accept' });
    redirect(
      `/admin/money/chargebacks/${encodeURIComponent(chargebackId)}?done=chargeback-accepted`,
    );
  });
}

/** An admin has a refused refund tried again. */
export async function retryRefundAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await retryRefund(actor, {
      refundId: textOf(form, 'refundId'),
      reason: textOf(form, 'reason'),
    });
    backToList(form, '/admin/money/refunds', 'refund-retried');
  });
}

/** An admin writes down how a refused refund was paid otherwise. */
export async function refundElsewhereAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await refundElsewhere(actor, {
      refundId: textOf(form, 'refundId'),
      reason: textOf(form, 'reason'),
    });
    backToList(form, '/admin/money/refunds', 'refund-elsewhere');
  });
}

/** An admin has looked at a warning of fraud; the form names the order when it stands on the order's page. */
export async function clearFraudAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await clearFraudWarning(actor, {
      paymentId: textOf(form, 'paymentId'),
      reason: textOf(form, 'reason'),
    });
    const number = textOf(form, 'number');
    backToList(form, number ? orderPage(number) : '/admin/money/fraud', 'fraud-cleared');
  });
}

/** An admin has a stored message of Stripe handled once more. */
export async function replayEventAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const eventId = textOf(form, 'eventId');
    await replayEvent(actor, { eventId, reason: textOf(form, 'reason') });
    redirect(`/admin/money/events/${encodeURIComponent(eventId)}?done=event-replayed`);
  });
}

/** An admin gives money of a completed order back. */
export async function refundOrderAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const number = textOf(form, 'number');
    await adminRefundOrder(actor, {
      number,
      amountCents: centsOf(form, 'amountCents'),
      reason: textOf(form, 'reason'),
      key: textOf(form, 'key'),
      releasedCents: textOf(form, 'releasedCents') || undefined,
    });
    redirect(`${orderPage(number)}?done=refunded`);
  });
}

import { z } from 'zod';
import { type Actor, requireAdmin, requireSystem } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { tellAdmins } from '@/lib/platform/tell';
import { isUuid } from './is-uuid';
import { refuseOwnOrder } from './refuse-own-order';
import { clearFraudSchema } from './schema';
import { stripe } from './stripe';

const warningIdSchema = z.object({ warningId: z.string().regex(/^issfr_\w{3,200}$/) });

/** Is it a payment of ours that this charge was made for? Its id stands in what we sent along with the payment. */
async function isOurs(tx: Tx, paymentId: string | undefined): Promise<boolean> {
  if (!paymentId || !isUuid(paymentId)) return false;
  return (await tx.payment.count({ where: { id: paymentId } })) > 0;
}

/**
 * The card network warns that a payment may be fraud (MONEY 4): nothing of its order is paid out until an admin has
 * looked, and the admins are told; a refund now avoids a likely chargeback. Refuses `not_found` for charges not ours;
 * throws for one of ours that we have not heard of yet, so that the job tries again.
 */
export async function takeFraudWarning(
  actor: Actor,
  input: z.input<typeof warningIdSchema>,
): Promise<void> {
  requireSystem(actor, 'stripe');
  const { warningId } = parse(warningIdSchema, input);
  const warning = await stripe().radar.earlyFraudWarnings.retrieve(warningId, {
    expand: ['charge'],
  });
  const { charge } = warning;
  const chargeId = typeof charge === 'string' ? charge : charge.id;
  const ourPaymentId = typeof charge === 'string' ? undefined : charge.metadata.payment_id;
  const at = await now();
  await transaction(async (tx) => {
    const payment = await tx.payment.findUnique({
      where: { chargeId },
      select: { id: true, order: { select: { number: true } } },
    });
    if (!payment && (await isOurs(tx, ourPaymentId)))
      throw new Error(`no payment has the charge of fraud warning ${warningId} yet`);
    if (!payment) throw notFound('payment');
    const marked = await tx.payment.updateMany({
      where: { id: payment.id, fraudWarnedAt: null },
      data: { fraudWarnedAt: at },
    });
    if (marked.count === 0) return;
    await tellAdmins(tx, {
      kind: 'fraud-warning',
      title: `A payment of ${payment.order.number} may be fraud`,
      body: 'The card network warns of it. Nothing of the order is paid out until you have looked. Giving the money back now avoids a likely chargeback.',
      path: `/admin/orders/${payment.order.number}`,
      cause: `fraud:${payment.id}`,
      at,
    });
  });
}

/** An admin has looked at a warning of fraud and lets the money of the order go on. Refuses `conflict` without one. */
export async function clearFraudWarning(
  actor: Actor,
  input: z.input<typeof clearFraudSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const { paymentId, reason } = parse(clearFraudSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    await refuseOwnOrder(tx, admin, { payments: { some: { id: paymentId } } });
    const cleared = await tx.payment.updateMany({
      where: { id: paymentId, fraudWarnedAt: { not: null }, fraudClearedAt: null },
      data: { fraudClearedAt: at },
    });
    if (cleared.count === 0) throw conflict('There is no open warning on this payment.');
    const { amountCents, order } = await tx.payment.findUniqueOrThrow({
      where: { id: paymentId },
      select: { amountCents: true, order: { select: { number: true } } },
    });
    await writeAudit(tx, admin, at, {
      act: 'payment.fraud-cleared',
      subject: 'money',
      subjectId: paymentId,
      reason,
      facts: { number: order.number, amountCents },
    });
  });
}

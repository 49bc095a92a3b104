import { closeCheckoutSoon } from '@/lib/payments/close-checkouts';
import { startPayment } from '@/lib/payments/start-payment';
import { addMinutes } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import type { PaymentLeg } from '@/prisma/generated/client';

/**
 * The attempt to pay an extra or a tip: the one that is still open when it asks for the same amount, else a new one, with
 * the old payment page closed. Inside the caller's transaction, order locked.
 */
export async function payLeg(
  tx: Tx,
  wanted: {
    orderId: string;
    leg: PaymentLeg;
    legId: string;
    amountCents: number;
    currency: string;
    at: Date;
  },
): Promise<{ id: string }> {
  const open = await tx.payment.findMany({
    where: { leg: wanted.leg, legId: wanted.legId, state: { in: ['created', 'open'] } },
    select: { id: true, amountCents: true, expiresAt: true },
  });
  const again = open.find(
    (payment) =>
      payment.amountCents === wanted.amountCents && payment.expiresAt > addMinutes(wanted.at, 2),
  );
  for (const { id } of open) if (id !== again?.id) await closeCheckoutSoon(tx, id);
  return again ? { id: again.id } : startPayment(tx, wanted);
}

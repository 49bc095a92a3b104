import { addMinutes } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import type { PaymentLeg } from '@/prisma/generated/client';

/**
 * Writes one attempt to pay one thing, inside the caller's transaction. Stripe is asked afterwards
 * (`openCheckout`) with a key made from this row, so a crash between the two asks again and gets the same session.
 */
export async function startPayment(
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
  const { at, ...data } = wanted;
  return tx.payment.create({
    data: {
      ...data,
      createdAt: at,
      expiresAt: addMinutes(at, marketplace.windows.checkoutMinutes),
    },
    select: { id: true },
  });
}

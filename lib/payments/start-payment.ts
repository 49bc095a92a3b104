import { addMinutes } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { rowId } from '@/lib/platform/row-id';
import { marketplace } from '@/marketplace.config';
import { type PaymentLeg, Prisma } from '@/prisma/generated/client';

/** One attempt to pay one thing. */
export type WantedPayment = {
  readonly orderId: string;
  readonly leg: PaymentLeg;
  readonly legId: string;
  readonly amountCents: number;
  readonly currency: string;
  readonly at: Date;
};

/** Writes it: for a statement that writes what is paid as well. Returns its row. */
export function insertPayment({ at, ...wanted }: WantedPayment): Prisma.Sql {
  const expiresAt = addMinutes(at, marketplace.windows.checkoutMinutes);
  return Prisma.sql`
    INSERT INTO payment (id, order_id, leg, leg_id, amount_cents, currency, created_at, expires_at)
    VALUES (${rowId()}::uuid, ${wanted.orderId}::uuid, ${wanted.leg}::"PaymentLeg", ${wanted.legId}::uuid,
            ${wanted.amountCents}, ${wanted.currency}, ${at}, ${expiresAt})
    RETURNING *`;
}

/**
 * Writes one attempt to pay one thing, inside the caller's transaction. Stripe is asked afterwards
 * (`openCheckout`) with a key made from this row, so a crash between the two asks again and gets the same session.
 */
export async function startPayment(tx: Tx, wanted: WantedPayment): Promise<{ id: string }> {
  const [payment] = await tx.$queryRaw<{ id: string }[]>`
    WITH payment AS (${insertPayment(wanted)}) SELECT id::text FROM payment`;
  if (!payment) throw new Error('the payment was not written');
  return payment;
}

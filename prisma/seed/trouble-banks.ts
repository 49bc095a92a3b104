import { z } from 'zod';
import { followChargeback } from '@/lib/orders/follow-chargeback';
import { takeFraudWarning } from '@/lib/payments/fraud-warning';
import { stripeItself } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { askSandbox } from './ask-sandbox';
import type { Played } from './play-order';

const named = z.object({ id: z.string() });

async function chargeOf({ number }: Played): Promise<string | null> {
  const { chargeId } = await db.payment.findFirstOrThrow({
    where: { order: { number }, leg: 'order', state: 'paid' },
    select: { chargeId: true },
  });
  return chargeId;
}

/** The buyer tells their bank that nothing came, and it takes the money back; the order follows. */
export async function chargeBack(order: Played): Promise<void> {
  const told = { charge: await chargeOf(order), reason: 'product_not_received' };
  const dispute = named.parse(await askSandbox('/_sandbox/dispute', told));
  await followChargeback(stripeItself, { stripeId: dispute.id });
}

/** The card network warns that the payment may be fraud. */
export async function warnOfFraud(order: Played): Promise<void> {
  const told = { charge: await chargeOf(order) };
  const warning = named.parse(await askSandbox('/_sandbox/fraud-warning', told));
  await takeFraudWarning(stripeItself, { warningId: warning.id });
}

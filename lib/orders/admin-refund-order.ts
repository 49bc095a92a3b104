import type { z } from 'zod';
import { decideRefund } from '@/lib/payments/decide-refund';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { formatMoney } from '@/lib/platform/money';
import { parse } from '@/lib/platform/parse';
import { lockOrder } from './load-order';
import { moveOrder } from './move-order';
import { requireParty } from './policy';
import { shareOfRelease, sumOfRelease } from './release-share';
import { adminRefundSchema } from './schema';
import { releasedPartsOf, takeBack } from './take-back';
import { tellOrder } from './tell-order';

/**
 * An admin who is no party gives money of a completed order back, whenever that turns out to be right: a part, or all of
 * what was released, which cancels it. `amountCents` is what the buyer gets; it comes out of everybody's part in
 * proportion: the seller's clearing and payable money, then their Stripe account, else their debt (MONEY 8). The same
 * `key` refunds once. Refuses `invalid` above what was released, `conflict` for orders that are not
 * completed and when somebody else has given something back since the page was shown.
 */
export async function adminRefundOrder(
  actor: Actor,
  input: z.input<typeof adminRefundSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const { number, amountCents, reason, key, releasedCents } = parse(adminRefundSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const party = requireParty(admin, order, ['admin']);
    const reference = `admin_refund:${order.id}:${key}`;
    if ((await tx.ledgerTransaction.count({ where: { reference } })) > 0) return;
    const released = await releasedPartsOf(tx, order);
    const most = sumOfRelease(released);
    if (releasedCents !== undefined && releasedCents !== most)
      throw conflict('Money of this order has just gone back. Please look at what is left of it.');
    const cancels = amountCents === most;
    const after = await moveOrder(tx, order, {
      event: 'admin_refund',
      party,
      actor,
      at,
      to: cancels ? 'cancelled' : 'completed',
      reason,
      facts: { refundCents: amountCents },
      ...(cancels && {
        change: { cancelledAt: at, cancelCause: 'admin_refund', cancelFault: 'none' as const },
      }),
    });
    if (amountCents > most)
      throw invalid({
        amountCents: `At most ${formatMoney(most, order.currency)}: so much of this order was released.`,
      });
    await takeBack(tx, order, shareOfRelease(released, amountCents), { at, reference });
    const { id: orderId, currency } = order;
    await decideRefund(tx, { orderId, amountCents, currency, cause: 'admin_refund', at });
    await writeAudit(tx, admin, at, {
      act: 'order.refund',
      subject: 'order',
      subjectId: order.id,
      reason,
      facts: { number, refundCents: amountCents },
    });
    await tellOrder(tx, after, 'admin_refund', at, key);
  });
}

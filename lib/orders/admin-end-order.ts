import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { invalid } from '@/lib/platform/errors';
import { formatMoney } from '@/lib/platform/money';
import { parse } from '@/lib/platform/parse';
import { endOrder } from './end-order';
import { type LockedOrder, lockOrder } from './load-order';
import { requireParty } from './policy';
import { adminEndSchema } from './schema';
import { tellOrder } from './tell-order';

type Wanted = z.output<typeof adminEndSchema>;

/** How much of the price goes back, minor units. A split that leaves one side nothing is a cancel or a complete. */
function refundOf(order: LockedOrder, wanted: Wanted): number {
  if (wanted.outcome === 'cancel') return order.priceCents;
  if (wanted.outcome === 'complete') return 0;
  const { refundCents } = wanted;
  if (refundCents <= 0 || refundCents >= order.priceCents)
    throw invalid({
      refundCents: `Between ${formatMoney(1, order.currency)} and ${formatMoney(order.priceCents - 1, order.currency)}; for all or nothing choose cancel or complete.`,
    });
  return refundCents;
}

/**
 * An admin who is no party ends an open order: cancels, completes or divides it, with a reason that both sides and the
 * audit log keep (RULES 2). `refundCents` is the part of the price that goes back; the service fee follows in
 * proportion.
 */
export async function adminEndOrder(
  actor: Actor,
  input: z.input<typeof adminEndSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const wanted = parse(adminEndSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, wanted.number);
    const party = requireParty(admin, order, ['admin']);
    const event = `admin_${wanted.outcome}` as const;
    const { reason } = wanted;
    const ended = await endOrder(tx, order, {
      event,
      party,
      actor,
      at,
      refundPriceCents: refundOf(order, wanted),
      fault: wanted.outcome === 'cancel' ? wanted.fault : 'none',
      reason,
    });
    await writeAudit(tx, admin, at, {
      act: `order.${wanted.outcome}`,
      subject: 'order',
      subjectId: order.id,
      reason,
      facts: { number: order.number, refundCents: ended.division.refundCents },
    });
    await tellOrder(tx, ended.order, event, at);
  });
}

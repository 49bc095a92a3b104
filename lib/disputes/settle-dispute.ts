import type { z } from 'zod';
import { endOrder } from '@/lib/orders/end-order';
import type { LockedOrder } from '@/lib/orders/load-order';
import { requireParty } from '@/lib/orders/policy';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { formatMoney } from '@/lib/platform/money';
import { parse } from '@/lib/platform/parse';
import { lockDisputeById } from './load-dispute';
import { settleDisputeSchema } from './schema';

type Decision = z.output<typeof settleDisputeSchema>;

function refundOf(order: LockedOrder, decision: Decision): number {
  if (decision.outcome === 'refund') return order.priceCents;
  if (decision.outcome === 'release') return 0;
  const { refundCents } = decision;
  const most = order.priceCents - 1;
  if (refundCents >= 1 && refundCents <= most) return refundCents;
  const range = `${formatMoney(1, order.currency)} and ${formatMoney(most, order.currency)}`;
  throw invalid({ refundCents: `Between ${range}; for all or nothing choose refund or release.` });
}

/**
 * An admin who is no party decides a dispute that both sides have spoken in, or had the time to (RULES 4): release,
 * refund, or split by how much of the price goes back (minor units; the service fee follows in proportion). The
 * statement is read by both and kept in the audit log. After a completion, what goes back comes out of the seller's
 * clearing and payable money; what neither covers is the seller's debt, and clearing goes on with what was left.
 */
export async function settleDispute(
  actor: Actor,
  input: z.input<typeof settleDisputeSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const decision = parse(settleDisputeSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const { order, dispute } = await lockDisputeById(tx, decision.disputeId);
    const party = requireParty(admin, order, ['admin']);
    if (dispute.state !== 'answered')
      throw conflict('The other side still has time to answer this dispute.');
    const { outcome, statement } = decision;
    const ended = await endOrder(tx, order, {
      event: 'settle_dispute',
      party,
      actor,
      at,
      refundPriceCents: refundOf(order, decision),
      fault: outcome === 'refund' ? 'seller' : 'none',
      reason: statement,
      facts: { outcome },
    });
    const { refundCents, sellerCents } = ended.division;
    await tx.dispute.update({
      where: { id: dispute.id },
      data: {
        state: 'settled',
        outcome,
        refundCents,
        statement,
        settledById: admin.id,
        settledAt: at,
      },
    });
    await writeAudit(tx, admin, at, {
      act: 'dispute.settle',
      subject: 'dispute',
      subjectId: dispute.id,
      reason: statement,
      facts: { number: order.number, outcome, refundCents, sellerCents },
    });
    await tellOrder(tx, ended.order, 'settle_dispute', at, dispute.id);
  });
}

import { orderWorkspace } from '@/lib/orders/queries';
import type { DisputeView, OrderWorkspace } from '@/lib/orders/views';
import { workspaceSelect } from '@/lib/orders/workspace-select';
import { type Actor, requireAdmin, requireReader } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parseOrNull } from '@/lib/platform/parse';
import { type DisputeFacts, disputeFacts } from './facts';
import { disputeIdSchema } from './schema';

const factsSelect = {
  buyerId: true,
  paidAt: true,
  startedAt: true,
  firstDeliveredAt: true,
  revisionsIncluded: true,
  deliveries: { select: { id: true } },
  revisions: { select: { id: true } },
  requirements: { select: { answer: true, choices: true, fileIds: true } },
  messages: { select: { authorId: true } },
  files: { select: { ownerId: true, purpose: true } },
  events: { orderBy: { id: 'asc' }, select: { kind: true, party: true, facts: true } },
} as const;

/** The facts of an order in dispute, for its two sides and admins. Refuses `not_found` as the order's page does. */
export async function orderDisputeFacts(actor: Actor, orderNumber: string): Promise<DisputeFacts> {
  requireReader(actor);
  const { number } = await orderWorkspace(actor, orderNumber);
  const order = await db.order.findUnique({ where: { number }, select: factsSelect });
  if (!order) throw notFound('order');
  return disputeFacts(order);
}

/** Everything an admin decides from: both stories, the timeline and money of the order, the facts between them. */
export type DisputeCase = {
  readonly now: Date;
  /** The one that was asked for: the order may have had another one since. */
  readonly dispute: DisputeView;
  readonly order: OrderWorkspace;
  readonly facts: DisputeFacts;
  /** An admin who is a party reads it as such and cannot decide. */
  readonly mayDecide: boolean;
};

/** One dispute for an admin. Refuses `forbidden` to everybody else, `not_found` when there is no such dispute. */
export async function disputeCase(
  actor: Actor,
  disputeId: string,
  messagesBefore?: string | null,
): Promise<DisputeCase> {
  requireAdmin(actor);
  const asked = parseOrNull(disputeIdSchema, { disputeId });
  const known = asked
    ? await db.dispute.findUnique({
        where: { id: asked.disputeId },
        select: {
          ...workspaceSelect.disputes.select,
          order: { select: { number: true, buyerId: true } },
        },
      })
    : null;
  if (!known) throw notFound('dispute');
  const { order: of, files, ...dispute } = known;
  const order = await orderWorkspace(actor, of.number, messagesBefore);
  return {
    now: await now(),
    dispute: {
      ...dispute,
      files: files.map(({ ownerId, ...file }) => ({
        ...file,
        by: ownerId === of.buyerId ? 'buyer' : 'seller',
      })),
    },
    order,
    facts: await orderDisputeFacts(actor, of.number),
    mayDecide: order.dispute?.id === dispute.id && order.allowed.includes('settle_dispute'),
  };
}

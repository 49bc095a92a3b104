import type { z } from 'zod';
import { isDivided } from '@/lib/orders/is-divided';
import { type LockedOrder, lockOrder } from '@/lib/orders/load-order';
import { requireSide } from '@/lib/orders/policy';
import { type Actor, type Person, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { formatMoney } from '@/lib/platform/money';
import { parse } from '@/lib/platform/parse';
import { marketplace } from '@/marketplace.config';
import { reasonsFor } from './reasons';
import { openDisputeSchema } from './schema';
import { startDispute } from './start-dispute';

type Wanted = ReturnType<typeof openDisputeSchema.parse>;

/** How much is asked for, minor units of the price; null for every wish but 'part'. */
function wishCentsOf(wanted: Wanted, order: LockedOrder): number | null {
  if (wanted.wish !== 'part') return null;
  const most = order.priceCents - 1;
  const cents = wanted.wishCents ?? 0;
  if (cents >= 1 && cents <= most) return cents;
  const range = `${formatMoney(1, order.currency)} and ${formatMoney(most, order.currency)}`;
  throw invalid({ wishCents: `Please write an amount between ${range}.` });
}

async function requireFewDisputes(tx: Tx, person: Person): Promise<void> {
  // Two orders' locks do not exclude each other: the person's own row does, so that five is five.
  await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${person.id}::uuid FOR UPDATE`;
  const open = await tx.dispute.count({
    where: {
      state: { not: 'settled' },
      OR: [
        { openedBy: 'buyer', order: { buyerId: person.id } },
        { openedBy: 'seller', order: { sellerId: person.id } },
      ],
    },
  });
  const most = marketplace.limits.openDisputes;
  if (open >= most)
    throw conflict(
      `You have ${most} disputes open. Another one can be opened when one of them is over.`,
    );
}

/**
 * Either side opens a dispute about an order that runs, or was completed in the last 14 days (RULES 4): what it is about,
 * the story, files and what they ask for. Everything stops until it is answered and decided. Refuses `conflict` when the
 * order is in no state for it, was divided by agreement or decision before, or five are open.
 */
export async function openDispute(
  actor: Actor,
  input: z.input<typeof openDisputeSchema>,
): Promise<{ disputeId: string }> {
  const person = requirePerson(actor);
  const wanted = parse(openDisputeSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const order = await lockOrder(tx, wanted.number);
    const side = requireSide(actor, order);
    if (!reasonsFor(side).includes(wanted.reason))
      throw invalid({ reason: 'Please choose what it is about.' });
    await requireFewDisputes(tx, person);
    if (order.state === 'completed' && (await isDivided(tx, order.id)))
      throw conflict(
        'The money of this order was divided by agreement or by a decision. That stands.',
      );
    const disputeId = await startDispute(tx, order, {
      party: side,
      actor,
      at,
      openedBy: side,
      reason: wanted.reason,
      story: wanted.story,
      wish: wanted.wish,
      wishCents: wishCentsOf(wanted, order),
      fileIds: wanted.fileIds,
    });
    return { disputeId };
  });
}

import type { z } from 'zod';
import { type LockedOrder, lockOrder } from '@/lib/orders/load-order';
import { otherSide, personOf, requireSide } from '@/lib/orders/policy';
import { byNumberSchema } from '@/lib/orders/schema';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { publishOrderReviews } from './publish-order-reviews';
import { buyerReviewSchema, sellerReviewSchema } from './schema';

type Written = {
  rating: number;
  quality?: number;
  communication?: number;
  value?: number;
  text: string;
};

/** What each side gives: the buyer's stars are the rounded mean of three. */
function writtenBy(side: 'buyer' | 'seller', input: unknown): Written {
  if (side === 'seller') {
    const { rating, text } = parse(sellerReviewSchema, input);
    return { rating, text };
  }
  const { quality, communication, value, text } = parse(buyerReviewSchema, input);
  const rating = Math.round((quality + communication + value) / 3);
  return { rating, quality, communication, value, text };
}

function requireReviewable(order: LockedOrder, at: Date): void {
  if (order.state !== 'completed' || !order.completedAt)
    throw conflict('A review can be written once the order is completed.');
  if (at > addDays(order.completedAt, order.terms.reviewDays))
    throw conflict(
      `A review can be written until ${order.terms.reviewDays} days after completion.`,
    );
}

/**
 * One side reviews the other after a completed order, within 14 days, once (RULES 5). Nobody reads it before both have
 * written or the time is over; the second review publishes both. Refuses `invalid` for the fields, `conflict` for the
 * time and for a second one.
 */
export async function reviewOrder(
  actor: Actor,
  input: z.input<typeof buyerReviewSchema> | z.input<typeof sellerReviewSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const by = requireSide(actor, order);
    requireReviewable(order, at);
    const written = writtenBy(by, input);
    const before = await tx.review.findMany({ where: { orderId: order.id }, select: { by: true } });
    if (before.some((review) => review.by === by))
      throw conflict('You have written your review of this order already.');
    await tx.review.create({
      data: {
        ...written,
        orderId: order.id,
        gigId: order.gigId,
        by,
        authorId: person.id,
        subjectId: personOf(order, otherSide(by)),
        at,
      },
    });
    if (before.length > 0) await publishOrderReviews(tx, order, at);
    else await tellOrder(tx, order, 'review_waits', at, '', by);
  });
}

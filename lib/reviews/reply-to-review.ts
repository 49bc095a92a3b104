import type { z } from 'zod';
import { lockOrderById } from '@/lib/orders/load-order';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { replySchema } from './schema';

/**
 * The seller replies to a buyer's public review, once, within 28 days of its publication (RULES 5). Refuses `not_found`
 * to everybody else and while the review is not public, `conflict` for a second reply and after the time.
 */
export async function replyToReview(
  actor: Actor,
  input: z.input<typeof replySchema>,
): Promise<{ number: string }> {
  const person = requirePerson(actor);
  const { reviewId, text } = parse(replySchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const known = await tx.review.findUnique({
      where: { id: reviewId },
      select: { orderId: true, subjectId: true, by: true, publishedAt: true },
    });
    if (known?.subjectId !== person.id || known.by !== 'buyer' || !known.publishedAt)
      throw notFound('review');
    const order = await lockOrderById(tx, known.orderId);
    const days = order.terms.replyDays;
    if (at > addDays(known.publishedAt, days))
      throw conflict(`A reply can be written until ${days} days after the review.`);
    const replied = await tx.review.updateMany({
      where: { id: reviewId, reply: null },
      data: { reply: text, repliedAt: at },
    });
    if (replied.count === 0) throw conflict('You have replied to this review already.');
    await tellOrder(tx, order, 'review_reply', at, reviewId, 'seller');
    return { number: order.number };
  });
}

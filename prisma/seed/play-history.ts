import { giveTip } from '@/lib/orders/give-tip';
import { db } from '@/lib/platform/db';
import { addHours } from '@/lib/platform/spans';
import { replyToReview } from '@/lib/reviews/reply-to-review';
import { reviewOrder } from '@/lib/reviews/review-order';
import type { Agenda } from './agenda';
import { type ReviewDeck, reviewDeck } from './content/reviews';
import { type PastOrder, plannedOrders } from './history';
import type { LoadedGig } from './load-gigs';
import type { People } from './load-people';
import { textsFor } from './order-texts';
import { payAtCheckout } from './pay-at-checkout';
import { accept, answer, buy, deliver, type Played, revise } from './play-order';
import { type Random, randomFrom } from './random';

type Stage = { readonly agenda: Agenda; readonly deck: ReviewDeck };

async function reviewBoth(stage: Stage, past: PastOrder, order: Played, at: Date): Promise<void> {
  if (!past.stars) return;
  const { text, reply, quality, communication, value } = stage.deck.deal(past.gig.seed, past.stars);
  await reviewOrder(order.buyer, { number: order.number, quality, communication, value, text });
  const about = stage.deck.dealAboutBuyer(5);
  stage.agenda.add(addHours(at, 5), async () => {
    await reviewOrder(order.seller, { number: order.number, rating: 5, text: about });
  });
  if (!reply) return;
  stage.agenda.add(addHours(at, 30), async () => {
    const review = await db.review.findFirstOrThrow({
      where: { order: { number: order.number }, by: 'buyer' },
      select: { id: true },
    });
    await replyToReview(order.seller, { reviewId: review.id, text: reply });
  });
}

function afterAcceptance(stage: Stage, past: PastOrder, order: Played, at: Date): void {
  stage.agenda.add(addHours(at, 3), () => reviewBoth(stage, past, order, addHours(at, 3)));
  if (past.tipCents === 0) return;
  stage.agenda.add(addHours(at, 4), async () => {
    const { url } = await giveTip(order.buyer, {
      number: order.number,
      amountCents: past.tipCents,
    });
    await payAtCheckout(url, order.buyer);
  });
}

function afterDelivery(stage: Stage, past: PastOrder, order: Played, at: Date): void {
  if (past.acceptedAfterHours === null) {
    // Silence: the marketplace's own clock accepts after three days.
    afterAcceptance(stage, past, order, addHours(at, 3 * 24 + 14));
    return;
  }
  const acceptedAt = addHours(at, past.acceptedAfterHours);
  stage.agenda.add(acceptedAt, async () => {
    await accept(order);
    afterAcceptance(stage, past, order, acceptedAt);
  });
}

function afterStart(stage: Stage, past: PastOrder, order: Played, random: Random, at: Date): void {
  const deliveredAt = addHours(at, past.deliveredAfterHours);
  stage.agenda.add(deliveredAt, async () => {
    await deliver(order);
    if (!past.revision) return afterDelivery(stage, past, order, deliveredAt);
    const revisedAt = addHours(deliveredAt, random.between(2, 20));
    stage.agenda.add(revisedAt, () => revise(order));
    const againAt = addHours(revisedAt, random.between(3, 20));
    stage.agenda.add(againAt, async () => {
      await deliver(order);
      afterDelivery(stage, past, order, againAt);
    });
  });
}

async function begin(stage: Stage, past: PastOrder, index: number): Promise<void> {
  const random = randomFrom(`order/${index}`);
  const order = await buy(past.buyer, past.gig, past.tier, textsFor(random));
  const startedAt = addHours(past.paidAt, past.answeredAfterHours);
  stage.agenda.add(startedAt, async () => {
    await answer(order);
    afterStart(stage, past, order, random, startedAt);
  });
}

/** Puts every order of the demo's past on the agenda. Returns how many there are. */
export function planHistory(
  agenda: Agenda,
  gigs: readonly LoadedGig[],
  people: People,
  today: Date,
): number {
  const stage: Stage = { agenda, deck: reviewDeck('demo') };
  const planned = plannedOrders(gigs, people, today);
  for (const [index, past] of planned.entries())
    agenda.add(past.paidAt, () => begin(stage, past, index));
  return planned.length;
}

import { randomUUID } from 'node:crypto';
import { startConversation } from '@/lib/inbox/start-conversation';
import { makeOffer } from '@/lib/offers/make-offer';
import { writeOfferOrder } from '@/lib/offers/order-offer';
import type { Person } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { payNow, type TestOrder, type World } from './worlds';

/** Ben has asked Ana something: where an offer can be made. */
export async function talk({ ana, ben }: World): Promise<string> {
  const { conversationId } = await startConversation(ben, {
    to: ana.username,
    text: 'Could you draw four cats in one picture?',
    key: randomUUID(),
  });
  return conversationId;
}

type Wishes = Partial<Omit<Parameters<typeof makeOffer>[1], 'pay'>>;

const head = (conversationId: string) => ({
  conversationId,
  title: 'Four cats in one picture',
  included: 'One sheet of A3 with all four of them, drawn after your photographs.',
  key: randomUUID(),
});

/** Ana offers four cats for $60: five days, two revisions, open for a week, if nothing else is wished. */
export async function offered(
  seller: Person,
  conversationId: string,
  wishes: Wishes & { priceCents?: number; deliveryDays?: number } = {},
): Promise<string> {
  const { offerId } = await makeOffer(seller, {
    ...head(conversationId),
    pay: 'once',
    priceCents: 6000,
    deliveryDays: 5,
    revisions: 2,
    ...wishes,
  });
  return offerId;
}

/** Ana offers milestones at these prices, three days and one revision each. */
export async function offeredMilestones(
  seller: Person,
  conversationId: string,
  prices: readonly number[],
  wishes: Wishes = {},
): Promise<string> {
  const { offerId } = await makeOffer(seller, {
    ...head(conversationId),
    pay: 'milestones',
    milestones: prices.map((priceCents, index) => ({
      title: `Part ${index + 1}`,
      included: `Sheet ${index + 1}`,
      priceCents,
      deliveryDays: 3,
      revisions: 1,
    })),
    ...wishes,
  });
  return offerId;
}

/** The buyer stands before the payment page of an offer, or of one of its milestones. */
export async function placedOffer(
  buyer: Person,
  offerId: string,
  milestone: number | null = null,
  checkoutKey: string = randomUUID(),
): Promise<TestOrder & { paymentId: string }> {
  const at = await now();
  const wanted = { offerId, milestone, checkoutKey };
  const placed = await transaction((tx) => writeOfferOrder(tx, buyer, wanted, at));
  const order = await db.order.findUniqueOrThrow({
    where: { number: placed.number },
    select: { id: true },
  });
  return { ...order, ...placed };
}

/** The buyer has paid for an offer, or for one of its milestones. */
export async function paidOffer(
  buyer: Person,
  offerId: string,
  milestone: number | null = null,
): Promise<TestOrder> {
  const { paymentId, ...order } = await placedOffer(buyer, offerId, milestone);
  await payNow(paymentId);
  return order;
}

/** How an offer stands. */
export const stateOfOffer = async (id: string): Promise<string> =>
  (await db.offer.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;

import { reviewOrder } from '@/lib/reviews/review-order';
import {
  completedOrder,
  type GigWishes,
  makePerson,
  type TestOrder,
  type World,
} from '../../support/worlds';

/** Somebody bought from Ana, accepted, and both wrote a review with so many stars. */
export async function reviewedOrder(
  world: World,
  stars: number,
  wishes: GigWishes = {},
): Promise<TestOrder> {
  const order = await completedOrder(world, wishes);
  const { number } = order;
  const given = { quality: stars, communication: stars, value: stars };
  await reviewOrder(world.ben, { number, ...given, text: 'It was what it was.' });
  await reviewOrder(world.ana, { number, rating: 5, text: 'Thanks.' });
  return order;
}

/** So many buyers buy from Ana in turn until there are so many completed orders. */
export async function provenSeller(
  world: World,
  wanted: { orders: number; buyers: number; priceCents: number; fiveStars?: number },
): Promise<void> {
  const buyers = [world.ben];
  while (buyers.length < wanted.buyers) buyers.push(await makePerson('Buyer'));
  for (let index = 0; index < wanted.orders; index++) {
    const turn = { ...world, ben: buyers[index % buyers.length] ?? world.ben };
    const wishes = { priceCents: wanted.priceCents };
    if (index < (wanted.fiveStars ?? 0)) await reviewedOrder(turn, 5, wishes);
    else await completedOrder(turn, wishes);
  }
}

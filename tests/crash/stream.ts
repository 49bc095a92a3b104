import type { Person } from '@/lib/platform/actor';
import type { Random } from '@/prisma/seed/random';
import { again } from './insist';
import { Order } from './order';
import { makeBuyer, type Seller } from './people';
import { plans } from './plans';

/** So many people are at it at the same time. */
const atOnce = 4;

const bag = Object.entries(plans).flatMap(([name, { weight }]) => Array<string>(weight).fill(name));

export interface Shop {
  readonly origin: string;
  readonly sellers: readonly Seller[];
  readonly admin: Person;
  readonly random: Random;
}

/**
 * Orders of every plan, some at a time and one after the other, until `enough` says so; those that were begun are played
 * to their end.
 * @throws at the first of which something is lost or stuck
 */
export async function streamOrders(shop: Shop, enough: () => boolean): Promise<Order[]> {
  const orders: Order[] = [];
  const person = async (random: Random) => {
    while (!enough()) {
      const buyer = await again(() => makeBuyer(shop.origin));
      const order = new Order(random.pick(bag), buyer, random.pick(shop.sellers));
      orders.push(order);
      await play(order, shop.admin);
    }
  };
  const people = Array.from({ length: atOnce }, (_, nth) => person(shop.random.fork(`${nth}`)));
  await Promise.all(people);
  return orders;
}

async function play(order: Order, admin: Person): Promise<void> {
  const plan = plans[order.plan];
  await order.place();
  if (!plan || plan.ends.length === 0) return;
  await order.pay();
  await plan.play(order, admin);
}

import type { Person } from '@/lib/platform/actor';
import { db, type Tx } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import type { Pair } from './write-message';

/** Whom a first message goes to, in which roles, and what it is about. */
export type Beginning = {
  readonly pair: Pair;
  readonly other: {
    readonly id: string;
    readonly name: string;
    readonly status: 'active' | 'suspended';
  };
  readonly gigId: string | null;
};

type Asked = { readonly to: string; readonly gig: string; readonly order: string };

/**
 * Who may write to whom first: anybody to a seller, as buyer; a seller to a buyer only about an order that was paid.
 * Refuses `not_found` everybody else, `conflict` oneself.
 */
export async function findBeginning(person: Person, asked: Asked): Promise<Beginning> {
  return asked.order ? aboutOrder(person, asked.order) : toSeller(person, asked);
}

/**
 * The gig of this seller's that somebody writes about. Null: none was named, or it is not theirs or gone meanwhile, which is
 * no reason to keep anybody from writing.
 */
export async function gigAbout(sellerId: string, slug: string, via: Tx = db) {
  if (!slug) return null;
  return via.gig.findFirst({
    where: { slug, sellerId, state: { in: ['active', 'paused'] } },
    select: { id: true, title: true, slug: true, state: true },
  });
}

async function aboutOrder(person: Person, number: string): Promise<Beginning> {
  const named = { select: { id: true, name: true, status: true } } as const;
  const order = await db.order.findUnique({
    where: { number },
    select: { gigId: true, paidAt: true, buyer: named, seller: named },
  });
  const sides = order?.paidAt ? [order.buyer, order.seller] : [];
  const other = sides.find(({ id }) => id !== person.id);
  if (!order || !other || !sides.some(({ id }) => id === person.id)) throw notFound('order');
  const pair = { buyerId: order.buyer.id, sellerId: order.seller.id };
  return { pair, other, gigId: order.gigId };
}

async function toSeller(person: Person, { to, gig }: Asked): Promise<Beginning> {
  const seller = await db.person.findFirst({
    where: { username: to, status: 'active', seller: { isNot: null } },
    select: { id: true, name: true, status: true },
  });
  if (!seller) throw notFound('seller');
  if (seller.id === person.id) throw conflict('This is you: buyers find this way to you here.');
  const about = await gigAbout(seller.id, gig);
  return {
    pair: { buyerId: person.id, sellerId: seller.id },
    other: seller,
    gigId: about?.id ?? null,
  };
}

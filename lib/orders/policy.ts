import type { Actor } from '@/lib/platform/actor';
import { requireAdmin, requirePerson } from '@/lib/platform/actor';
import { notFound } from '@/lib/platform/errors';
import type { Party } from './states';

type Sides = { readonly buyerId: string; readonly sellerId: string };
export type OrderSide = 'buyer' | 'seller';

/** Which of the two sides of the order this actor is; null for everybody else, admins too. */
export function sideOf(actor: Actor, order: Sides): OrderSide | null {
  if (actor.kind !== 'person') return null;
  if (actor.id === order.buyerId) return 'buyer';
  return actor.id === order.sellerId ? 'seller' : null;
}

export const otherSide = (side: OrderSide): OrderSide => (side === 'buyer' ? 'seller' : 'buyer');

export const personOf = (order: Sides, side: OrderSide): string =>
  side === 'buyer' ? order.buyerId : order.sellerId;

/** May this actor read the order, its files and messages: its two sides (suspended ones too) and admins. */
export function canReadOrder(actor: Actor, order: Sides): boolean {
  if (actor.kind !== 'person') return false;
  return sideOf(actor, order) !== null || (actor.role === 'admin' && actor.status === 'active');
}

/** May this actor read what the buyer paid, with receipts: the buyer (suspended ones too) and admins; never the seller. */
export function canReadReceipts(actor: Actor, order: Sides): boolean {
  return canReadOrder(actor, order) && sideOf(actor, order) !== 'seller';
}

/** The actor's side; refuses the suspended, and everybody else with `not_found`. */
export function requireSide(actor: Actor, order: Sides, wanted?: OrderSide): OrderSide {
  requirePerson(actor);
  const side = sideOf(actor, order);
  if (!side || (wanted && side !== wanted)) throw notFound('order');
  return side;
}

/**
 * As which of the allowed parties this actor moves the order. Clock and Stripe are system actors; admins act as admins
 * only on orders that are not their own.
 */
export function requireParty(actor: Actor, order: Sides, allowed: readonly Party[]): Party {
  if (actor.kind === 'system') {
    if (actor.name === 'clock' && allowed.includes('clock')) return 'clock';
    if (actor.name === 'stripe' && allowed.includes('stripe')) return 'stripe';
    throw notFound('order');
  }
  requirePerson(actor);
  const side = sideOf(actor, order);
  if (side && allowed.includes(side)) return side;
  if (!side && allowed.includes('admin')) {
    if (actor.kind === 'person' && actor.role === 'admin') {
      requireAdmin(actor);
      return 'admin';
    }
  }
  throw notFound('order');
}

/** Refuses nobody and the suspended before anything is looked up; people and the system's own actors pass. */
export function requireMover(actor: Actor): void {
  if (actor.kind !== 'system') requirePerson(actor);
}

import type { OrderWorkspace } from '@/lib/orders/views';
import type { DividedOrder } from './division-effect';

/** What the form that divides an order's money has to know of it. */
export const dividedOrder = (order: OrderWorkspace): DividedOrder => ({
  currency: order.currency,
  priceCents: order.priceCents,
  serviceFeeCents: order.serviceFeeCents,
  commissionBps: order.commissionBps,
  buyer: order.buyer.name,
  seller: order.seller.name,
});

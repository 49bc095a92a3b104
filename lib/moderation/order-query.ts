import { orderWorkspace } from '@/lib/orders/queries';
import type { OrderWorkspace } from '@/lib/orders/views';
import { type Actor, requireAdmin } from '@/lib/platform/actor';

/** One order for the admins' page: its two sides get `forbidden` here. Refuses `not_found` as the order's page does. */
export async function adminOrder(actor: Actor, orderNumber: string): Promise<OrderWorkspace> {
  requireAdmin(actor);
  return orderWorkspace(actor, orderNumber);
}

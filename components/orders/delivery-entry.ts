import type { OrderWorkspace, TimelineEntry } from '@/lib/orders/views';

/** The newest delivery as the story tells it. */
export const newestDelivery = (order: OrderWorkspace): TimelineEntry | undefined =>
  order.timeline.findLast(({ kind }) => kind === 'deliver');

/** Where all files of a delivery come as one. */
export const zipAddress = ({ number }: OrderWorkspace, { facts }: TimelineEntry): string =>
  `/api/orders/${number}/deliveries/${facts.delivery}/zip`;

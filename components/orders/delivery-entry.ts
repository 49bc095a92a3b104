import type { OrderWorkspace, TimelineEntry } from '@/lib/orders/views';

/** The newest delivery as the story tells it. */
export const newestDelivery = (order: OrderWorkspace): TimelineEntry | undefined =>
  order.timeline.findLast(({ kind }) => kind === 'deliver');

/** Where all files of a delivery come as one. */
export const zipAddress = ({ number }: OrderWorkspace, { facts }: TimelineEntry): string =>
  `/api/orders/${number}/deliveries/${facts.delivery}/zip`;

/** Of a completed order the newest delivery that holds files; one before it may have been words alone. */
export const finalDelivery = (order: OrderWorkspace): TimelineEntry | undefined =>
  order.state === 'completed'
    ? order.timeline.findLast(({ kind, files }) => kind === 'deliver' && files.length > 0)
    : undefined;

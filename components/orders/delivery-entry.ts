import type { OrderWorkspace, TimelineEntry } from '@/lib/orders/views';

/** The newest delivery as the story tells it. */
export const newestDelivery = (order: OrderWorkspace): TimelineEntry | undefined =>
  order.timeline.findLast(({ kind }) => kind === 'deliver');

/** Where all files of a delivery come as one. */
export const zipAddress = ({ number }: OrderWorkspace, { facts }: TimelineEntry): string =>
  `/api/orders/${number}/deliveries/${facts.delivery}/zip`;

/** Do the files of this delivery stand at the head of the page, with all that can be seen of them? What is to be judged does, and what came of it. */
export function isShownAbove(order: OrderWorkspace, entry: TimelineEntry): boolean {
  if (order.allowed.includes('accept')) return entry === newestDelivery(order);
  if (order.state !== 'completed') return false;
  const final = new Set(order.standingFiles.map(({ id }) => id));
  return entry.files.every(({ id }) => final.has(id));
}

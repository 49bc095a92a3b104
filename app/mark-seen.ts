import { headers } from 'next/headers';
import { markReadElsewhere } from '@/lib/inbox/mark-read-elsewhere';
import { seenElsewhereMax } from '@/lib/inbox/schema';
import { markNotificationsRead } from '@/lib/notifications/mark-notifications-read';
import type { OrderWorkspace } from '@/lib/orders/views';
import type { Person } from '@/lib/platform/actor';

/**
 * Whoever opens the page of an order, offer or conversation has seen what they were told of it, and of the offers that
 * stand there. Not where a browser only fetches ahead what might be opened next.
 */
export async function markSeen(
  person: Person,
  thread: string,
  offerIds: Iterable<string> = [],
): Promise<void> {
  if (!(await isLooking(person))) return;
  const offers = Array.from(offerIds, (id) => `/offers/${id}`);
  await markNotificationsRead(person, { threads: [thread, ...offers] });
}

/** Whoever reads on an order's page what was written about it has read it in the inbox too. */
export async function markMessagesSeen(
  person: Person,
  { conversationId, messages }: Pick<OrderWorkspace, 'conversationId' | 'messages'>,
): Promise<void> {
  if (!conversationId || !(await isLooking(person))) return;
  const messageIds = messages.slice(-seenElsewhereMax).map(({ id }) => id);
  await markReadElsewhere(person, { conversationId, messageIds });
}

async function isLooking(person: Person): Promise<boolean> {
  const asked = await headers();
  const ahead = asked.has('next-router-prefetch') || asked.get('sec-purpose')?.includes('prefetch');
  return !ahead && person.status === 'active';
}

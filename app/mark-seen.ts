import { headers } from 'next/headers';
import { markReadElsewhere } from '@/lib/inbox/mark-read-elsewhere';
import { seenElsewhereMax } from '@/lib/inbox/schema';
import { markNotificationsRead } from '@/lib/notifications/mark-notifications-read';
import type { OrderWorkspace } from '@/lib/orders/views';
import type { Person } from '@/lib/platform/actor';

/**
 * Whoever opens the page of an order or conversation has seen what they were told of it. Not where a browser only fetches
 * ahead what might be opened next.
 */
export async function markSeen(person: Person, thread: string): Promise<void> {
  if (await isLooking(person)) await markNotificationsRead(person, { thread });
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

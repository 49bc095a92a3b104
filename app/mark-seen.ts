import { headers } from 'next/headers';
import { markNotificationsRead } from '@/lib/notifications/mark-notifications-read';
import type { Person } from '@/lib/platform/actor';

/**
 * Whoever opens the page of an order or conversation has seen what they were told of it. Not where a browser only fetches
 * ahead what might be opened next.
 */
export async function markSeen(person: Person, thread: string): Promise<void> {
  const asked = await headers();
  const ahead = asked.has('next-router-prefetch') || asked.get('sec-purpose')?.includes('prefetch');
  if (!ahead && person.status === 'active') await markNotificationsRead(person, { thread });
}

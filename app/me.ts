import { cache } from 'react';
import type { Me } from '@/components/shell/me';
import { personMenu } from '@/lib/accounts/queries';
import { currentActor } from './session';

/** What the header shows of the person who asks; null for nobody. Once for each request. */
export const currentMe = cache(async (): Promise<Me | null> => {
  const menu = await personMenu(await currentActor());
  if (!menu) return null;
  return {
    name: menu.name,
    username: menu.username,
    avatarSrc: menu.avatarUrl,
    isSeller: menu.isSeller,
    isAdmin: menu.isAdmin,
    unreadNotifications: menu.unreadNotifications,
    unreadConversations: menu.unreadConversations,
    savedGigs: menu.savedGigIds,
  };
});

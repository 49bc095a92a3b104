import { cache } from 'react';
import type { Me } from '@/components/shell/me';
import { personMenu } from '@/lib/accounts/queries';
import { currentActor, currentCursor } from './session';

/** What the header shows of the person who asks; null for nobody. Once for each request. */
export const currentMe = cache(async (): Promise<Me | null> => {
  const actor = await currentActor();
  if (actor.kind !== 'person') return null;
  const liveAfter = await currentCursor();
  const menu = await personMenu(actor);
  if (!menu) return null;
  return {
    name: menu.name,
    username: menu.username,
    avatarSrc: menu.avatarUrl,
    isSeller: menu.isSeller,
    isAdmin: menu.isAdmin,
    unreadNotifications: menu.unreadNotifications,
    timeZone: menu.timeZone,
    unreadMessages: menu.unreadMessages,
    liveAfter,
    savedGigs: menu.savedGigIds,
  };
});

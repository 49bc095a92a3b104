import { type Actor, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { notificationSelect } from './views';

export const notificationsPerPage = 30;

/** What the person was told, the newest first, page by page (from 1). */
export async function ownNotifications(actor: Actor, page = 1) {
  const where = { personId: requireReader(actor).id };
  const [total, unread, notifications] = await Promise.all([
    db.notification.count({ where }),
    db.notification.count({ where: { ...where, readAt: null } }),
    db.notification.findMany({
      where,
      select: notificationSelect,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      skip: (Math.max(1, Math.trunc(page)) - 1) * notificationsPerPage,
      take: notificationsPerPage,
    }),
  ]);
  return { notifications, unread, pages: Math.max(1, Math.ceil(total / notificationsPerPage)) };
}

/** How much of it the person has not read. */
export function unreadCount(actor: Actor): Promise<number> {
  return db.notification.count({ where: { personId: requireReader(actor).id, readAt: null } });
}

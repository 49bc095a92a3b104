import { z } from 'zod';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { notificationSelect } from './views';

export const notificationsPerPage = 30;

const pageSchema = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

/** What the person was told, the newest first, page by page (from 1; an odd one reads as the first). */
export async function ownNotifications(actor: Actor, input: z.input<typeof pageSchema> = {}) {
  const where = { personId: requireReader(actor).id };
  const { page } = parse(pageSchema, input);
  const [total, unread, notifications] = await Promise.all([
    db.notification.count({ where }),
    db.notification.count({ where: { ...where, readAt: null } }),
    db.notification.findMany({
      where,
      select: notificationSelect,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * notificationsPerPage,
      take: notificationsPerPage,
    }),
  ]);
  return {
    notifications,
    unread,
    page,
    pages: Math.max(1, Math.ceil(total / notificationsPerPage)),
  };
}

/** How much of it the person has not read. */
export function unreadCount(actor: Actor): Promise<number> {
  return db.notification.count({ where: { personId: requireReader(actor).id, readAt: null } });
}

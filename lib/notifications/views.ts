import type { Prisma } from '@/prisma/generated/client';

/** A line under the bell. */
export const notificationSelect = {
  id: true,
  at: true,
  kind: true,
  title: true,
  body: true,
  path: true,
  readAt: true,
} satisfies Prisma.NotificationSelect;

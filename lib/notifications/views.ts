import type { Prisma } from '@/prisma/generated/client';

/** A browser that is told, as its owner sees it: never its address or keys. */
export const subscriptionSelect = {
  id: true,
  userAgent: true,
  createdAt: true,
  lastUsedAt: true,
} satisfies Prisma.PushSubscriptionSelect;

/** One line under the bell: the newest word of an order or conversation, or one that stands alone. */
export type NotificationLine = {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly path: string;
  readonly thread: string | null;
  /** How many of the same thread there are, this one among them, and how many of them are unread. */
  readonly count: number;
  readonly unread: number;
};

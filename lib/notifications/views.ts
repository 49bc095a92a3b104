import type { Prisma } from '@/prisma/generated/client';

/** A browser that is told, as its owner sees it: never its address or keys. */
export const subscriptionSelect = {
  id: true,
  userAgent: true,
  createdAt: true,
  lastUsedAt: true,
} satisfies Prisma.PushSubscriptionSelect;

/** The newest word of an order or conversation, or one that stands alone, as it was told. */
export type ToldLine = {
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

/** One line under the bell. */
export type NotificationLine = ToldLine & {
  /** Its matter is over: what has become of it, said in place of its body; null: it stands as it was told. */
  readonly over: string | null;
};

/** An address of a person's own that is called with what they are told. */
export type OwnHook = {
  readonly id: string;
  readonly url: string;
  readonly calledAt: Date | null;
  /** What it answered then; 0: nothing. */
  readonly lastStatus: number | null;
  /** It said that it is gone. */
  readonly endedAt: Date | null;
};

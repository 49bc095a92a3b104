'use client';

import Link from 'next/link';
import { type ComponentProps, useTransition } from 'react';

export type FollowLine = (line: { id: string; thread: string | null }) => Promise<void>;

type NotificationLinkProps = ComponentProps<typeof Link> & {
  line: { id: string; thread: string | null };
  unread: boolean;
  markRead: FollowLine;
};

/** A way to what happened; following it marks it as read, where there is JavaScript. */
export function NotificationLink({ line, unread, markRead, ...rest }: NotificationLinkProps) {
  const [, start] = useTransition();
  return <Link prefetch={false} {...rest} onClick={() => unread && start(() => markRead(line))} />;
}

'use client';

import Link from 'next/link';
import { type ComponentProps, useTransition } from 'react';

type NotificationLinkProps = ComponentProps<typeof Link> & {
  id: string;
  unread: boolean;
  markRead: (id: string) => Promise<void>;
};

/** A way to what happened; following it marks it as read, where there is JavaScript. */
export function NotificationLink({ id, unread, markRead, ...rest }: NotificationLinkProps) {
  const [, start] = useTransition();
  return <Link {...rest} onClick={() => unread && start(() => markRead(id))} />;
}

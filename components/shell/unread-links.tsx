'use client';

import { Bell, MessageSquare } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLive } from '@/components/live/use-live';
import { fetchMe } from './me';

interface Unread {
  messages: number;
  notifications: number;
}

/** Several words often come at once: they are one question. */
const gatherMs = 250;

/** The ways to what has not been read, with how much of it there is: as the page knew it, then as it happens. */
export function UnreadLinks({ messages, notifications }: Unread) {
  const [known, setKnown] = useState<Unread>({ messages, notifications });
  const [given, setGiven] = useState(known);
  // The page was read again: what it says now is newer than what was asked before.
  if (given.messages !== messages || given.notifications !== notifications) {
    setGiven({ messages, notifications });
    setKnown({ messages, notifications });
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLive(({ kind }) => {
    if (kind === 'typing' || kind === 'order') return;
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const me = await fetchMe().catch(() => null);
      if (me) setKnown({ messages: me.unreadMessages, notifications: me.unreadNotifications });
    }, gatherMs);
  });
  return (
    <>
      <CountedLink href="/inbox" label="Inbox" count={known.messages}>
        <MessageSquare aria-hidden="true" className="size-5" />
      </CountedLink>
      <CountedLink href="/notifications" label="Notifications" count={known.notifications}>
        <Bell aria-hidden="true" className="size-5" />
      </CountedLink>
    </>
  );
}

interface CountedLinkProps {
  href: string;
  label: string;
  count: number;
  children: ReactNode;
}

function CountedLink({ href, label, count, children }: CountedLinkProps) {
  return (
    <Link
      prefetch={false}
      href={href}
      className="relative grid size-11 place-items-center rounded-md hover:bg-sunken"
    >
      {children}
      <span className="sr-only">{count > 0 ? `${label}, ${count} unread` : label}</span>
      {count > 0 && (
        <span
          aria-hidden="true"
          className="tabular absolute top-0.5 left-6 grid min-w-4.5 place-items-center rounded-pill border-2 border-paper bg-coral px-0.75 font-bold text-[0.625rem] text-on-coral leading-3.5"
        >
          {count > 9 ? '9+' : count}
        </span>
      )}
    </Link>
  );
}

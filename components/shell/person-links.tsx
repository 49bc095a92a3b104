'use client';

import Link from 'next/link';
import { LiveStart } from '@/components/live/live-start';
import { Avatar } from '@/components/ui/avatar';
import type { Me } from './me';
import { MenuDetails } from './menu-details';
import { UnreadLinks } from './unread-links';

/** Ends the session and leads to the start page. Answers POST alone. */
export const signOutAddress = '/api/sign-out';

/** The header's part for someone who is signed in. */
export function PersonLinks({ me }: { me: Me }) {
  return (
    <div className="flex items-center gap-1">
      <LiveStart person={me.username} after={me.liveAfter} />
      <UnreadLinks messages={me.unreadMessages} notifications={me.unreadNotifications} />
      <Link
        prefetch={false}
        href="/orders"
        className="rounded-md px-3 py-2 font-semibold text-sm hover:bg-sunken max-lg:hidden"
      >
        Orders
      </Link>
      <MenuDetails className="relative ml-1">
        <summary className="rounded-pill">
          <Avatar name={me.name} src={me.avatarSrc} size="md" />
          <span className="sr-only">Menu of {me.name}</span>
        </summary>
        <div className="absolute top-full right-0 z-50 mt-2 w-64 animate-rise rounded-lg border border-line bg-raised p-2 shadow-lg">
          <p className="px-3 pt-2 pb-3">
            <span className="block truncate font-semibold">{me.name}</span>
            <span className="block truncate text-muted text-sm">@{me.username}</span>
          </p>
          <ul className="border-line border-t py-2">
            <MenuLink href="/orders">Orders</MenuLink>
            <MenuLink href="/inbox">Inbox</MenuLink>
            <MenuLink href="/saved">Saved gigs</MenuLink>
            <MenuLink href="/sell">{me.isSeller ? 'Selling' : 'Start selling'}</MenuLink>
            <MenuLink href="/settings">Settings</MenuLink>
            {me.isAdmin && <MenuLink href="/admin">Administration</MenuLink>}
          </ul>
          {/* A plain post: it must work from a cached page, from before a deployment too. */}
          <form action={signOutAddress} method="post" className="border-line border-t pt-2">
            <button
              type="submit"
              className="flex min-h-11 w-full items-center rounded-md px-3 text-left hover:bg-sunken"
            >
              Sign out
            </button>
          </form>
        </div>
      </MenuDetails>
    </div>
  );
}

function MenuLink({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <li>
      <Link
        prefetch={false}
        href={href}
        className="flex min-h-11 items-center rounded-md px-3 hover:bg-sunken"
      >
        {children}
      </Link>
    </li>
  );
}

import {
  Bell,
  ChevronRight,
  Heart,
  LogOut,
  type LucideIcon,
  Scale,
  Settings,
  ShoppingBag,
  Store,
} from 'lucide-react';
import Link from 'next/link';
import type { Me } from '@/components/shell/me';
import { signOutAddress } from '@/components/shell/person-links';
import { Avatar } from '@/components/ui/avatar';

/** Everything a person has here, as a list of ways. */
export function AccountMenu({ me }: { me: Me }) {
  return (
    <>
      <div className="flex items-center gap-4">
        <Avatar name={me.name} src={me.avatarSrc} size="lg" />
        <div className="min-w-0">
          <h1 className="truncate">{me.name}</h1>
          <p className="truncate text-muted">@{me.username}</p>
        </div>
      </div>
      <ul className="card mt-8 divide-y divide-line overflow-hidden">
        <Way href="/orders" Icon={ShoppingBag} label="Orders" />
        <Way
          href="/notifications"
          Icon={Bell}
          label="Notifications"
          count={me.unreadNotifications}
        />
        <Way href="/saved" Icon={Heart} label="Saved gigs" />
        {me.isSeller ? (
          <Way href="/sell" Icon={Store} label="Selling" />
        ) : (
          <Way href="/become-a-seller" Icon={Store} label="Become a seller" />
        )}
        <Way href="/settings" Icon={Settings} label="Settings" />
        {me.isAdmin && <Way href="/admin" Icon={Scale} label="Administration" />}
      </ul>
      <form action={signOutAddress} method="post" className="mt-4">
        <button
          type="submit"
          className="flex min-h-13 w-full items-center gap-4 rounded-lg px-5 text-left font-semibold hover:bg-sunken"
        >
          <LogOut aria-hidden="true" className="size-5 text-muted" />
          Sign out
        </button>
      </form>
    </>
  );
}

interface WayProps {
  href: string;
  Icon: LucideIcon;
  label: string;
  count?: number;
}

function Way({ href, Icon, label, count = 0 }: WayProps) {
  return (
    <li>
      <Link
        prefetch={false}
        href={href}
        className="flex min-h-14 items-center gap-4 px-5 font-semibold hover:bg-sunken focus-visible:-outline-offset-2"
      >
        <Icon aria-hidden="true" className="size-5 text-accent-ink" />
        <span className="flex-1">{label}</span>
        {count > 0 && (
          <span className="tabular rounded-pill bg-coral px-2 py-0.5 text-on-coral text-xs">
            {count}
            <span className="sr-only"> unread</span>
          </span>
        )}
        <ChevronRight aria-hidden="true" className="size-4.5 text-muted" />
      </Link>
    </li>
  );
}

'use client';

import Link from 'next/link';
import { buttonStyle } from '@/components/ui/button-style';

/** The header's part for someone who is not signed in. */
export function GuestLinks() {
  return (
    <div className="flex items-center gap-1.5">
      <Link
        prefetch={false}
        href="/sign-in"
        className="flex min-h-11 items-center whitespace-nowrap rounded-md px-3 font-semibold text-sm hover:bg-sunken"
      >
        Sign in
      </Link>
      <Link
        prefetch={false}
        href="/sign-up"
        className={`${buttonStyle({ size: 'sm' })} max-sm:hidden`}
      >
        Join
      </Link>
    </div>
  );
}

'use client';

import Link from 'next/link';
import { GuestLinks } from './guest-links';
import { PersonMenu } from './person-menu';

/**
 * The person's part of the header on pages that are the same for everyone. `EarlyScript` marks `<html>` before the
 * first paint, and the style sheet shows the right one of three: signed in, not signed in, or (without JavaScript)
 * the way to the account.
 */
export function PersonSlot() {
  return (
    <>
      <div className="person-unknown">
        <Link
          prefetch={false}
          href="/account"
          className="flex min-h-11 items-center rounded-md px-3 font-semibold text-sm hover:bg-sunken"
        >
          Account
        </Link>
      </div>
      <div className="person-out">
        <GuestLinks />
      </div>
      <div className="person-in">
        <PersonMenu />
      </div>
    </>
  );
}

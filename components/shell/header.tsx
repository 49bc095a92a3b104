'use client';

import { Menu, Search } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonStyle } from '@/components/ui/button-style';
import type { House } from './house';
import { Logo } from './logo';
import { MenuDetails } from './menu-details';
import { SearchForm } from './search-form';
import { ThemeToggle } from './theme-toggle';

interface HeaderProps {
  house: House;
  person: ReactNode;
}

/** The head of every page but a checkout's. `person` is the part that depends on who looks. The browser's, like the foot. */
export function Header({ house, person }: HeaderProps) {
  return (
    <header className="sticky top-0 z-40 border-line border-b bg-paper print:hidden">
      <div className="page flex h-17 items-center gap-2 lg:gap-6">
        <PhoneMenu house={house} />
        <Logo name={house.name} />
        <SearchForm id="header-search" className="ml-2 max-w-md flex-1 max-md:hidden" />
        <nav aria-label="Main" className="flex flex-1 items-center justify-end gap-1">
          <HeaderLink href="/categories">Categories</HeaderLink>
          <HeaderLink href="/help/how-it-works">How it works</HeaderLink>
          <Link
            prefetch={false}
            href="/search"
            className="grid size-11 place-items-center rounded-md hover:bg-sunken md:hidden"
          >
            <Search aria-hidden="true" className="size-5" />
            <span className="sr-only">Search</span>
          </Link>
          {person}
        </nav>
      </div>
    </header>
  );
}

function HeaderLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      prefetch={false}
      href={href}
      className="whitespace-nowrap rounded-md px-3 py-2 font-semibold text-sm hover:bg-sunken max-lg:hidden"
    >
      {children}
    </Link>
  );
}

/** Everything that the header has no room for on a phone; unfolds without JavaScript. */
function PhoneMenu({ house }: { house: House }) {
  return (
    <MenuDetails className="-ml-2.5 lg:hidden">
      <summary className="grid size-11 place-items-center rounded-md hover:bg-sunken">
        <Menu aria-hidden="true" className="size-5.5" />
        <span className="sr-only">Menu</span>
      </summary>
      <div className="absolute inset-x-0 top-full max-h-[calc(100dvh-4.25rem)] overflow-y-auto border-line border-b bg-paper shadow-lg">
        <div className="page grid gap-5 py-5">
          <SearchForm id="menu-search" />
          <div className="person-out">
            <div className="grid grid-cols-2 gap-3">
              <a href="/sign-up" className={buttonStyle({ wide: true })}>
                Join {house.name}
              </a>
              <a href="/sign-in" className={buttonStyle({ variant: 'secondary', wide: true })}>
                Sign in
              </a>
            </div>
          </div>
          <nav aria-label="Browse">
            <ul className="grid grid-cols-2 gap-x-4">
              {house.categories.map((category) => (
                <li key={category.slug}>
                  <MenuLink href={`/categories/${category.slug}`}>{category.name}</MenuLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="grid grid-cols-2 gap-x-4 border-line border-t pt-3">
            <MenuLink href="/orders">Orders</MenuLink>
            <MenuLink href="/inbox">Inbox</MenuLink>
            <MenuLink href="/saved">Saved gigs</MenuLink>
            <MenuLink href="/sell">Sell on {house.name}</MenuLink>
            <MenuLink href="/help/how-it-works">How it works</MenuLink>
            <div className="-ml-3">
              <ThemeToggle />
            </div>
          </div>
        </div>
      </div>
    </MenuDetails>
  );
}

/** A plain link, as in the foot. */
function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="flex min-h-11 items-center font-medium">
      {children}
    </a>
  );
}

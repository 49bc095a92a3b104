'use client';

import { FishMark } from './fish-mark';
import type { House } from './house';
import { ThemeToggle } from './theme-toggle';

const help = [
  { href: '/help/how-it-works', label: 'How it works' },
  { href: '/help/fees', label: 'Fees' },
  { href: '/help/payment-protection', label: 'Payment protection' },
  { href: '/help/cancelling', label: 'Cancelling' },
  { href: '/help/disputes', label: 'Disputes' },
  { href: '/help/ranking', label: 'How gigs are ranked' },
] as const;

const doing = [
  { href: '/search', label: 'All gigs' },
  { href: '/categories', label: 'Categories' },
  { href: '/orders', label: 'Your orders' },
  { href: '/saved', label: 'Saved gigs' },
  { href: '/sell', label: 'Start selling' },
] as const;

/**
 * The foot of every page but a checkout's: the ways on, and what the house stands for. Plain links: on most pages they lead to another
 * root layout, where the router would load the whole page anyway, and each of its links costs every page time to render.
 * For the same reason it is the browser's: what only the server knows is written into a page twice, as HTML and as data.
 */
export function Footer({ house }: { house: House }) {
  const categories = house.categories.map(({ slug, name }) => ({
    href: `/categories/${slug}`,
    label: name,
  }));
  return (
    <footer className="mt-24 print:hidden">
      <River />
      <div className="bg-sunken">
        <div className="page grid grid-cols-2 gap-x-6 gap-y-10 pt-10 pb-10 lg:grid-cols-[1.4fr_1.6fr_1fr_1fr]">
          <div className="col-span-2 grid content-start gap-3 lg:col-span-1">
            <p className="flex items-center gap-2 font-bold font-display text-2xl tracking-[-0.035em]">
              <FishMark className="size-8 text-accent" />
              {house.name}
            </p>
            <p className="max-w-72 text-muted">
              {house.promise} Your money is held until you accept the work.
            </p>
          </div>
          <LinkList title="Categories" links={categories} wide />
          <LinkList title="Find and sell" links={doing} />
          <LinkList title="Good to know" links={help} />
        </div>
        <div className="page">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-t py-4 text-muted text-sm">
            <p>Open source under the MIT licence: anyone can run a marketplace like this one.</p>
            <div className="-mx-3">
              <ThemeToggle />
            </div>
          </div>
        </div>
      </div>
    </footer>
  );
}

/** The page ends at a river, and somebody lives in it. */
function River() {
  return (
    <div aria-hidden="true" className="relative h-12 overflow-hidden text-sunken sm:h-16">
      <svg
        viewBox="0 0 1440 64"
        preserveAspectRatio="none"
        fill="currentColor"
        aria-hidden="true"
        className="absolute inset-0 size-full"
      >
        <path d={`${bank}V65H0Z`} />
        <path d={bank} fill="none" vectorEffect="non-scaling-stroke" className="stroke-line" />
      </svg>
      <div className="page relative h-full text-accent">
        <FishMark className="absolute right-[5.5rem] bottom-0.5 size-4 opacity-45 sm:bottom-1.5 sm:size-5" />
        <FishMark className="absolute right-[3.6rem] bottom-3 size-5 opacity-70 sm:bottom-5 sm:size-6" />
        <FishMark className="absolute right-6 bottom-0 size-6 sm:bottom-1 sm:size-8" />
      </div>
    </div>
  );
}

const bank = 'M0 30C150 6 290 2 470 20s330 36 520 18S1290-4 1440 14';

interface LinkListProps {
  title: string;
  links: ReadonlyArray<{ href: string; label: string }>;
  /** Two columns of links. */
  wide?: boolean;
}

function LinkList({ title, links, wide }: LinkListProps) {
  return (
    <nav aria-label={title} className={wide ? 'col-span-2 lg:col-span-1' : undefined}>
      <h2 className="mb-2 font-semibold font-text text-base tracking-normal">{title}</h2>
      <ul className={wide ? 'grid grid-cols-2 gap-x-6' : 'grid'}>
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              className="flex min-h-9 items-center text-muted hover:text-ink hover:underline"
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

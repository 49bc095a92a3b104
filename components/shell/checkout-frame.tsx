'use client';

import { ShieldCheck } from 'lucide-react';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Logo } from './logo';
import { MovingBar } from './moving-bar';
import { SkipLink } from './skip-link';

const steps = ['Choose', 'Review', 'Pay'] as const;

const help = [
  { href: '/help/payment-protection', label: 'Payment protection' },
  { href: '/help/fees', label: 'Fees' },
  { href: '/help/cancelling', label: 'Cancelling' },
] as const;

interface CheckoutFrameProps {
  /** The marketplace's. */
  name: string;
  /** Whose checkout it is; null: nobody is signed in, and the page leads them to do that. */
  person: string | null;
  /** Stands above everything in the demo. */
  demoBar?: ReactNode;
  children: ReactNode;
}

/**
 * What stands around a checkout: the house's name, and answers to what one asks before paying. No search, no menus: whoever
 * is here has found what they want, and every other way out loses them. Its own links are plain, as in the foot of other
 * pages: they lead to another root layout.
 */
export function CheckoutFrame({ name, person, demoBar, children }: CheckoutFrameProps) {
  return (
    <>
      <SkipLink />
      {demoBar}
      <header className="border-line border-b bg-surface print:hidden">
        <div className="page flex h-17 items-center justify-between gap-4">
          <Logo name={name} />
          <Steps />
          <a
            href="/help/payment-protection"
            className="flex min-h-11 items-center gap-2 text-muted text-sm hover:text-ink hover:underline max-md:hidden"
          >
            <ShieldCheck aria-hidden="true" className="size-5 shrink-0 text-accent" />
            Payment protection
          </a>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-h-[70vh]">
        {children}
      </main>
      <footer className="mt-12 border-line border-t print:hidden">
        <div className="page flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-5 text-muted text-sm">
          <nav aria-label="Help">
            <ul className="-mx-2 flex flex-wrap gap-x-2">
              {help.map(({ href, label }) => (
                <li key={href}>
                  <a
                    href={href}
                    className="inline-flex min-h-9 items-center px-2 hover:text-ink hover:underline"
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {person !== null && <p>Signed in as {person}</p>}
        </div>
      </footer>
      <MovingBar />
    </>
  );
}

/**
 * Where one is on the way to an order. A phone shows only the current step; the others stay for the counter and for screen
 * readers.
 */
function Steps() {
  const current = usePathname() === '/checkout/waiting' ? 2 : 1;
  return (
    <ol
      aria-label="Steps to your order"
      className="flex items-center gap-3 text-sm [counter-reset:step]"
    >
      {steps.map((label, nth) => (
        <li
          key={label}
          aria-current={nth === current ? 'step' : undefined}
          className={classNames(
            mark,
            nth < current ? done : 'before:content-[counter(step)]',
            nth === current && 'font-semibold before:bg-accent before:text-on-accent',
            nth > current && 'text-muted before:border before:border-line-strong',
            nth !== current && 'max-sm:sr-only',
          )}
        >
          {nth < current && <span className="sr-only">Done: </span>}
          {label}
        </li>
      ))}
    </ol>
  );
}

const mark =
  'flex items-center gap-2 [counter-increment:step] before:grid before:size-6 before:place-items-center ' +
  'before:rounded-pill before:font-semibold before:text-xs before:leading-none ' +
  'sm:not-last:after:ml-1 sm:not-last:after:h-px sm:not-last:after:w-6 sm:not-last:after:bg-line-strong ' +
  "sm:not-last:after:content-['']";

const done = "text-muted before:bg-accent-soft before:text-accent-ink before:content-['✓'/'']";

import type { ReactNode } from 'react';
import { Toaster } from '@/components/ui/toast';
import { marketplace } from '@/marketplace.config';
import { Footer } from './footer';
import { Header } from './header';
import type { House } from './house';
import { MovingBar } from './moving-bar';

const house: House = {
  name: marketplace.name,
  promise: marketplace.promise,
  categories: marketplace.gigs.categories.map(({ slug, name }) => ({ slug, name })),
};

interface PageFrameProps {
  /** The header's part for the person: `PersonSlot`, `PersonLinks` or `GuestLinks`. */
  person: ReactNode;
  /** Stands above everything in the demo. */
  demoBar?: ReactNode;
  children: ReactNode;
}

/** What stands around every page: the way past the head, head, the page's `<main>`, foot. */
export function PageFrame({ person, demoBar, children }: PageFrameProps) {
  return (
    <>
      <a
        href="#content"
        className="absolute top-2 left-2 z-50 rounded-md bg-ink px-4 py-2.5 font-semibold text-paper not-focus:sr-only"
      >
        Skip to content
      </a>
      {demoBar}
      <Header house={house} person={person} />
      <main id="content" tabIndex={-1} className="min-h-[60vh]">
        {children}
      </main>
      <Footer house={house} />
      <Toaster />
      <MovingBar />
    </>
  );
}

import type { ReactNode } from 'react';
import { Toaster } from '@/components/ui/toast';
import { marketplace } from '@/marketplace.config';
import { Footer } from './footer';
import { Header } from './header';
import type { House } from './house';
import { MovingBar } from './moving-bar';
import { SkipLink } from './skip-link';

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

/** What stands around every page but a checkout's: the way past the head, head, the page's `<main>`, foot. */
export function PageFrame({ person, demoBar, children }: PageFrameProps) {
  return (
    <>
      <SkipLink />
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

import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { EarlyScript } from '@/components/shell/early-script';
import { fontClasses } from '@/components/shell/fonts';
import { PageFrame } from '@/components/shell/page-frame';
import { PersonSlot } from '@/components/shell/person-slot';
import { siteMetadata, siteViewport } from '@/components/shell/site-metadata';

export const metadata: Metadata = siteMetadata;
export const viewport: Viewport = siteViewport;

/**
 * No link of ours fetches ahead, here and in each page: Next would otherwise make every kept page a second time in parts,
 * for links that do, and keep both.
 */
export const prefetch = 'force-disabled';

/**
 * On a phone, what is reached by keyboard stops above the bar at the foot of a gig's page. Pages without one leave that space
 * too: asking by `:has` made browsers look through the whole page each time a part of it came in.
 */
const documentClasses = `${fontClasses} max-lg:scroll-pb-28`;

/** Pages that are the same for everyone: cached, and the person's part comes after the page. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={documentClasses} suppressHydrationWarning>
      <head>
        <EarlyScript />
      </head>
      <body>
        <PageFrame person={<PersonSlot />}>{children}</PageFrame>
      </body>
    </html>
  );
}

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

/** Pages that are the same for everyone: cached, and the person's part comes after the page. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <head>
        <EarlyScript />
      </head>
      <body>
        <PageFrame person={<PersonSlot />}>{children}</PageFrame>
      </body>
    </html>
  );
}

import './globals.css';
import type { Metadata, Viewport } from 'next';
import { EarlyScript } from '@/components/shell/early-script';
import { fontClasses } from '@/components/shell/fonts';
import { NotFoundMessage } from '@/components/shell/not-found-message';
import { PageFrame } from '@/components/shell/page-frame';
import { PersonSlot } from '@/components/shell/person-slot';
import { siteMetadata, siteViewport } from '@/components/shell/site-metadata';

export const metadata: Metadata = { ...siteMetadata, title: 'Not found' };
export const viewport: Viewport = siteViewport;

/** Addresses that no route knows: with several root layouts none is theirs. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <head>
        <EarlyScript />
      </head>
      <body>
        <PageFrame person={<PersonSlot />}>
          <NotFoundMessage />
        </PageFrame>
      </body>
    </html>
  );
}

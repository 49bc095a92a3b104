import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { GuestLinks } from '@/components/shell/guest-links';
import { PageFrame } from '@/components/shell/page-frame';
import { PersonLinks } from '@/components/shell/person-links';
import { siteMetadata, siteViewport } from '@/components/shell/site-metadata';
import { DemoBar } from '../demo/demo-bar';
import { currentMe } from '../me';
import { OnePersonsDocument } from '../one-persons-document';

export const metadata: Metadata = { ...siteMetadata, robots: { index: false } };
export const viewport: Viewport = siteViewport;
// Nothing of these pages can be there before the request.
export const instant = false;

/**
 * Pages that are rendered for one person, whole, at each request: with the nonce of that request on every script (the
 * policy is set in app/page-gate.ts). Nothing here stands under `<Suspense>`: what does is sent with status 200 before anybody
 * knows whether the page is there.
 */
export default async function PrivateLayout({ children }: { children: ReactNode }) {
  const me = await currentMe();
  const links = me ? <PersonLinks me={me} /> : <GuestLinks />;
  return (
    <OnePersonsDocument
      person={me}
      frame={(page) => (
        <PageFrame person={links} demoBar={<DemoBar />}>
          {page}
        </PageFrame>
      )}
    >
      {children}
    </OnePersonsDocument>
  );
}

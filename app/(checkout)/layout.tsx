import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { CheckoutFrame } from '@/components/shell/checkout-frame';
import { siteMetadata, siteViewport } from '@/components/shell/site-metadata';
import { marketplace } from '@/marketplace.config';
import { DemoBar } from '../demo/demo-bar';
import { OnePersonsDocument } from '../one-persons-document';
import { currentActor } from '../session';

export const metadata: Metadata = { ...siteMetadata, robots: { index: false } };
export const viewport: Viewport = siteViewport;
// Nothing of these pages can be there before the request.
export const instant = false;

/**
 * Pages between a choice and its payment: made for one person like all private ones (`app/(private)/layout.tsx`), in a frame
 * of their own. Of the database it asks only who is there.
 */
export default async function CheckoutLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const person = actor.kind === 'person' ? actor : null;
  return (
    <OnePersonsDocument
      person={person}
      frame={(page) => (
        <CheckoutFrame name={marketplace.name} person={person?.name ?? null} demoBar={<DemoBar />}>
          {page}
        </CheckoutFrame>
      )}
    >
      {children}
    </OnePersonsDocument>
  );
}

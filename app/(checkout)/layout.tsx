import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { AskTimeZone } from '@/components/accounts/ask-time-zone';
import { CheckoutFrame } from '@/components/shell/checkout-frame';
import { fontClasses } from '@/components/shell/fonts';
import { siteMetadata, siteViewport } from '@/components/shell/site-metadata';
import { FormFlash } from '@/components/ui/form-flash';
import { marketplace } from '@/marketplace.config';
import { keepTimeZoneAction } from '../actions/notifications';
import { chosenTheme } from '../chosen-theme';
import { DemoBar } from '../demo/demo-bar';
import { waitingFlash } from '../form-flash';
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
  const [actor, theme, flash] = await Promise.all([currentActor(), chosenTheme(), waitingFlash()]);
  const person = actor.kind === 'person' ? actor : null;
  return (
    <html
      lang="en"
      className={fontClasses}
      data-theme={theme}
      data-person={person ? 'in' : 'out'}
      suppressHydrationWarning
    >
      <body>
        <CheckoutFrame name={marketplace.name} person={person?.name ?? null} demoBar={<DemoBar />}>
          <FormFlash value={flash}>{children}</FormFlash>
          {person && !person.timeZone && <AskTimeZone keep={keepTimeZoneAction} />}
        </CheckoutFrame>
      </body>
    </html>
  );
}

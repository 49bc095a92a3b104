import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { AskTimeZone } from '@/components/accounts/ask-time-zone';
import { fontClasses } from '@/components/shell/fonts';
import { GuestLinks } from '@/components/shell/guest-links';
import { PageFrame } from '@/components/shell/page-frame';
import { PersonLinks } from '@/components/shell/person-links';
import { siteMetadata, siteViewport } from '@/components/shell/site-metadata';
import { FormFlash } from '@/components/ui/form-flash';
import { keepTimeZoneAction } from '../actions/notifications';
import { chosenTheme } from '../chosen-theme';
import { DemoBar } from '../demo/demo-bar';
import { waitingFlash } from '../form-flash';
import { currentMe } from '../me';

export const metadata: Metadata = { ...siteMetadata, robots: { index: false } };
export const viewport: Viewport = siteViewport;
// Nothing of these pages can be there before the request.
export const instant = false;

/**
 * Pages that are rendered for one person, whole, at each request: with the nonce of that request on every script (the
 * policy is set in proxy.ts). Nothing here stands under `<Suspense>`: what does is sent with status 200 before anybody
 * knows whether the page is there.
 */
export default async function PrivateLayout({ children }: { children: ReactNode }) {
  const [me, theme, flash] = await Promise.all([currentMe(), chosenTheme(), waitingFlash()]);
  return (
    <html
      lang="en"
      className={fontClasses}
      data-theme={theme}
      data-person={me ? 'in' : 'out'}
      suppressHydrationWarning
    >
      <body>
        <PageFrame person={me ? <PersonLinks me={me} /> : <GuestLinks />} demoBar={<DemoBar />}>
          <FormFlash value={flash}>{children}</FormFlash>
          {me && !me.timeZone && <AskTimeZone keep={keepTimeZoneAction} />}
        </PageFrame>
      </body>
    </html>
  );
}

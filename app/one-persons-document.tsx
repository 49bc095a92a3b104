import type { ReactNode } from 'react';
import { AskTimeZone } from '@/components/accounts/ask-time-zone';
import { fontClasses } from '@/components/shell/fonts';
import { FormFlash } from '@/components/ui/form-flash';
import { WhosePage } from '@/components/ui/whose-page';
import { keepTimeZoneAction } from './actions/notifications';
import { chosenTheme } from './chosen-theme';
import { waitingFlash } from './form-flash';
import { currentActor } from './session';

interface OnePersonsDocumentProps {
  /** Who asks; null for nobody. */
  person: { readonly timeZone?: string | null } | null;
  /** The frame around the page. */
  frame: (page: ReactNode) => ReactNode;
  children: ReactNode;
}

/** The document of pages that are made for one person at each request: in their theme, with what is to be said of their last form. */
export async function OnePersonsDocument({ person, frame, children }: OnePersonsDocumentProps) {
  const [theme, actor] = await Promise.all([chosenTheme(), currentActor()]);
  const personId = actor.kind === 'person' ? actor.id : '';
  const flash = await waitingFlash(personId);
  const page = (
    <WhosePage value={personId}>
      <FormFlash value={flash}>{children}</FormFlash>
      {person && !person.timeZone && <AskTimeZone keep={keepTimeZoneAction} />}
    </WhosePage>
  );
  return (
    <html
      lang="en"
      className={fontClasses}
      data-theme={theme}
      data-person={person ? 'in' : 'out'}
      suppressHydrationWarning
    >
      <body>{frame(page)}</body>
    </html>
  );
}

import type { Metadata } from 'next';
import { createGigAction } from '@/app/actions/gigs';
import { signedIn } from '@/app/session';
import { BasicsFields } from '@/components/gigs/editor-basics';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ActionForm } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { marketplace } from '@/marketplace.config';

export const metadata: Metadata = { title: 'New gig' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

/** The first step of a gig that is not there yet: sending it makes the draft. */
export default async function NewGigPage() {
  await signedIn('/sell/gigs/new');
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <header className="grid gap-3">
        <Breadcrumbs
          crumbs={[
            { label: 'Studio', href: '/sell' },
            { label: 'Gigs', href: '/sell/gigs' },
            { label: 'New' },
          ]}
        />
        <h1>What will you do?</h1>
        <p className="max-w-text text-muted">
          Begin with one line. It becomes a draft that only you can see; everything can be changed
          until you publish it.
        </p>
      </header>
      <ActionForm action={createGigAction} className="grid max-w-2xl gap-7">
        <BasicsFields categories={marketplace.gigs.categories} />
        <SubmitButton className="justify-self-start max-sm:w-full" pending="Saving…">
          Save and continue
        </SubmitButton>
      </ActionForm>
    </div>
  );
}

import type { Metadata } from 'next';
import { heartAction } from '@/app/actions/saved';
import { signedIn } from '@/app/session';
import { GigGrid } from '@/components/gigs/gig-grid';
import { countText } from '@/components/gigs/gig-words';
import { LetGoButton } from '@/components/gigs/let-go-button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { listSavedGigs } from '@/lib/catalog/saved-queries';

export const metadata: Metadata = { title: 'Saved gigs' };

/** What a person keeps for later, last kept first. */
export default async function SavedPage() {
  const gigs = await listSavedGigs(await signedIn('/saved'));
  return (
    <div className="page grid gap-8 py-8 sm:py-12">
      <header className="grid gap-1">
        <h1>Saved gigs</h1>
        {gigs.length > 0 && <p className="text-muted">{countText(gigs.length, 'gig')}</p>}
      </header>
      {gigs.length === 0 ? (
        <EmptyState
          title="Nothing saved yet"
          action={
            <>
              <LinkButton href="/search">Look around</LinkButton>
              <LinkButton href="/categories" variant="secondary">
                Categories
              </LinkButton>
            </>
          }
        >
          Press the heart on a gig to find it here again.
        </EmptyState>
      ) : (
        <GigGrid
          gigs={gigs}
          level={2}
          eager={4}
          save={(gig) => (
            <LetGoButton gigId={gig.id} slug={gig.slug} title={gig.title} action={heartAction} />
          )}
          note={(gig) => (gig.takesOrders ? null : 'Not taking orders now')}
        />
      )}
    </div>
  );
}

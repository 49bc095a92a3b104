import type { Metadata } from 'next';
import { deleteGigAction, pauseGigAction, resumeGigAction } from '@/app/actions/gigs';
import { signedIn } from '@/app/session';
import { StudioGigList } from '@/components/gigs/studio-gig-list';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { TabLinks } from '@/components/ui/tab-links';
import type { GigState } from '@/lib/catalog/states';
import { listOwnGigs, readStanding, type SellerStanding } from '@/lib/catalog/studio-queries';

export const metadata: Metadata = { title: 'Your gigs' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

interface GigsProps {
  searchParams: Promise<{ state?: string | string[]; deleted?: string }>;
}

const views: readonly { state: GigState | 'all'; label: string; none: string }[] = [
  { state: 'all', label: 'All', none: '' },
  { state: 'active', label: 'Live', none: 'Nothing is on sale at the moment.' },
  { state: 'draft', label: 'Drafts', none: 'No drafts: everything you began is published.' },
  { state: 'paused', label: 'Paused', none: 'Nothing is paused.' },
  { state: 'removed', label: 'Taken down', none: 'Nothing was taken down.' },
];

/** All gigs of the seller, by state. */
export default async function GigsPage({ searchParams }: GigsProps) {
  const query = await searchParams;
  const person = await signedIn('/sell/gigs');
  const [gigs, standing] = await Promise.all([listOwnGigs(person), readStanding(person)]);
  const view = views.find((one) => one.state === query.state) ?? views[0];
  const shown = gigs.filter((gig) => view?.state === 'all' || gig.state === view?.state);
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <header className="grid gap-3">
        <Breadcrumbs crumbs={[{ label: 'Studio', href: '/sell' }, { label: 'Gigs' }]} />
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div className="grid gap-1">
            <h1>Your gigs</h1>
            {gigs.length > 0 && <Standing standing={standing} />}
          </div>
          {gigs.length > 0 && <LinkButton href="/sell/gigs/new">New gig</LinkButton>}
        </div>
      </header>
      {query.deleted && (
        <Notice tone="good" role="status">
          The gig was deleted. Orders that are running go on as agreed.
        </Notice>
      )}
      {gigs.length === 0 ? (
        <NoGigs />
      ) : (
        <>
          <TabLinks
            label="Gigs by state"
            tabs={views
              .filter(({ state }) => state !== 'removed' || gigs.some((gig) => gig.state === state))
              .map(({ state, label }) => ({
                href: state === 'all' ? '/sell/gigs' : `/sell/gigs?state=${state}`,
                label,
                count: gigs.filter((gig) => state === 'all' || gig.state === state).length,
                current: state === view?.state,
              }))}
          />
          {shown.length === 0 ? (
            <EmptyState title={view?.none} />
          ) : (
            <StudioGigList
              gigs={shown}
              actions={{
                pause: pauseGigAction,
                resume: resumeGigAction,
                remove: deleteGigAction,
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

function Standing({ standing }: { standing: SellerStanding }) {
  return (
    <p className="text-muted">
      {standing.live} of {standing.liveLimit} live gigs that your level allows
    </p>
  );
}

function NoGigs() {
  return (
    <EmptyState
      title="Your first gig is a few steps away"
      action={<LinkButton href="/sell/gigs/new">Write a gig</LinkButton>}
    >
      Say the one thing that you do well, set a price from $5, add a picture. Every step is saved as
      a draft, and nobody sees it before you publish.
    </EmptyState>
  );
}

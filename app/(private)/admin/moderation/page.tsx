import type { Metadata } from 'next';
import { removeGigAction, restoreGigAction } from '@/app/actions/admin';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminDone } from '@/components/admin/admin-done';
import { AdminFrame } from '@/components/admin/admin-frame';
import { GigTable } from '@/components/admin/gig-table';
import { listHref } from '@/components/admin/list-address';
import { FoundCount, ListSearch } from '@/components/admin/list-search';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { gigStateWords } from '@/lib/catalog/states';
import { findGigs } from '@/lib/moderation/queries';
import { gigSearchSchema } from '@/lib/moderation/schema';

export const metadata: Metadata = { title: 'Gigs of everybody' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface ModerationProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const states = [
  { value: '', label: 'Any state' },
  ...(['active', 'paused', 'draft', 'removed'] as const).map((state) => ({
    value: state,
    label: gigStateWords[state],
  })),
];

/** Gigs of everybody: to find, take down and restore. */
export default async function ModerationPage({ searchParams }: ModerationProps) {
  const query = await searchParams;
  const asked = gigSearchSchema.parse({
    words: [query.q].flat()[0],
    state: [query.state].flat()[0] || null,
    page: [query.page].flat()[0],
  });
  const person = await signedIn('/admin/moderation');
  const list = await found(findGigs(person, asked));
  const here = (page: number) =>
    listHref('/admin/moderation', { q: asked.words, state: asked.state, page });
  return (
    <AdminFrame current="/admin/moderation" title="Gigs">
      <AdminDone done={[query.done].flat()[0]} />
      <ListSearch
        base="/admin/moderation"
        label="Title or seller"
        words={asked.words}
        filter={{ name: 'state', label: 'State', value: asked.state ?? '', options: states }}
      />
      <div className="grid gap-4">
        <FoundCount total={list.total} one="gig" many="gigs" />
        <GigTable
          rows={list.rows}
          back={here(list.page)}
          actions={{ remove: removeGigAction, restore: restoreGigAction }}
          empty={
            <EmptyState
              title="No gig is like that"
              action={
                <LinkButton href="/admin/moderation" variant="secondary">
                  Show all gigs
                </LinkButton>
              }
            >
              A part of a title, or of a seller’s name, finds a gig.
            </EmptyState>
          }
        />
        <Pagination page={list.page} pageCount={list.pages} href={here} />
      </div>
    </AdminFrame>
  );
}

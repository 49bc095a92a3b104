import type { Metadata } from 'next';
import { replayEventAction } from '@/app/actions/admin-money';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminFrame } from '@/components/admin/admin-frame';
import { listHref } from '@/components/admin/list-address';
import { FoundCount, ListSearch } from '@/components/admin/list-search';
import { EventTable } from '@/components/admin/money/event-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { TabLinks } from '@/components/ui/tab-links';
import { stripeEvents } from '@/lib/moderation/event-query';
import { eventListSchema } from '@/lib/moderation/schema';

export const metadata: Metadata = { title: 'Stripe’s messages' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface EventsProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const filters = [
  { filter: 'unhandled', label: 'Not handled', empty: 'Every message has been handled' },
  { filter: 'failed', label: 'Failed', empty: 'None has failed' },
  { filter: 'all', label: 'All', empty: 'No message is like that' },
] as const;

const base = '/admin/money/events';

/** The inbox of Stripe’s messages: each is stored as it comes and handled by a job. */
export default async function EventsPage({ searchParams }: EventsProps) {
  const query = await searchParams;
  const asked = eventListSchema.parse({
    words: [query.q].flat()[0],
    filter: [query.filter].flat()[0],
    type: [query.type].flat()[0] || null,
    page: [query.page].flat()[0],
  });
  const person = await signedIn(base);
  const list = await found(stripeEvents(person, asked));
  const chosen = filters.find(({ filter }) => filter === asked.filter) ?? filters[0];
  const kept = { q: asked.words, type: asked.type };
  const filterIn = (filter: string) => (filter === 'unhandled' ? '' : filter);
  return (
    <AdminFrame
      current="/admin/money"
      crumbs={[{ label: 'Money', href: '/admin/money' }, { label: 'Stripe’s messages' }]}
      title="Stripe’s messages"
      lead="Each message is kept as it comes and handled a moment later; one that fails is tried again. It is only a hint: what it tells of is fetched from Stripe."
    >
      <div className="grid gap-5">
        <TabLinks
          label="Which messages"
          tabs={filters.map(({ filter, label }) => ({
            href: listHref(base, { ...kept, filter: filterIn(filter) }),
            label,
            current: filter === chosen.filter,
          }))}
        />
        <ListSearch
          base={base}
          label="The beginning of an id"
          words={asked.words}
          hidden={{ filter: asked.filter }}
          filter={{
            name: 'type',
            label: 'Kind',
            value: asked.type ?? '',
            options: [
              { value: '', label: 'Every kind' },
              ...list.types.map((type) => ({ value: type, label: type })),
            ],
          }}
        />
        <FoundCount total={list.total} one="message" many="messages" />
        <EventTable
          rows={list.rows}
          now={list.now}
          action={replayEventAction}
          empty={
            <EmptyState
              title={asked.words || asked.type ? 'No message is like that' : chosen.empty}
              action={
                asked.filter !== 'all' && (
                  <LinkButton href={listHref(base, { filter: 'all' })} variant="secondary">
                    Show all messages
                  </LinkButton>
                )
              }
            >
              A message is found by the beginning of its id, such as evt_1, and by its kind.
            </EmptyState>
          }
        />
        <Pagination
          page={list.page}
          pageCount={list.pages}
          href={(page) => listHref(base, { ...kept, filter: filterIn(asked.filter), page })}
        />
      </div>
    </AdminFrame>
  );
}

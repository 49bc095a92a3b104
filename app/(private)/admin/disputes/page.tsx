import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminFrame } from '@/components/admin/admin-frame';
import { DisputeTable } from '@/components/admin/dispute-table';
import { listHref } from '@/components/admin/list-address';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { TabLinks } from '@/components/ui/tab-links';
import { disputeQueue } from '@/lib/moderation/queries';

export const metadata: Metadata = { title: 'Disputes' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface DisputesProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const filters = [
  { filter: 'waiting', label: 'Open', empty: 'No dispute is open' },
  { filter: 'answered', label: 'To decide', empty: 'Nothing to decide' },
  { filter: 'open', label: 'Waiting for an answer', empty: 'No answer is waited for' },
  { filter: 'settled', label: 'Settled', empty: 'Nothing has been settled yet' },
] as const;

const address = (filter: string, page = 1) =>
  listHref('/admin/disputes', { filter: filter === 'waiting' ? '' : filter, page });

/** Every dispute, the next deadline first. */
export default async function DisputesPage({ searchParams }: DisputesProps) {
  const query = await searchParams;
  const chosen = filters.find(({ filter }) => filter === [query.filter].flat()[0]) ?? filters[0];
  const person = await signedIn('/admin/disputes');
  const list = await found(
    disputeQueue(person, { filter: chosen.filter, page: [query.page].flat()[0] ?? 1 }),
  );
  return (
    <AdminFrame
      current="/admin/disputes"
      title="Disputes"
      lead="The next deadline first. Both sides are heard, then you decide: release, refund or split."
    >
      <div className="grid gap-5">
        <TabLinks
          label="Which disputes"
          tabs={filters.map(({ filter, label }) => ({
            href: address(filter),
            label,
            current: filter === chosen.filter,
          }))}
        />
        <DisputeTable
          rows={list.rows}
          now={list.now}
          empty={
            <EmptyState title={chosen.empty}>
              A dispute shows here from the moment when one side opens it.
            </EmptyState>
          }
        />
        <Pagination
          page={list.page}
          pageCount={list.pages}
          href={(page) => address(chosen.filter, page)}
        />
      </div>
    </AdminFrame>
  );
}

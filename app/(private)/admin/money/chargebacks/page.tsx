import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminFrame } from '@/components/admin/admin-frame';
import { listHref } from '@/components/admin/list-address';
import { ChargebackTable } from '@/components/admin/money/chargeback-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { TabLinks } from '@/components/ui/tab-links';
import { chargebackList } from '@/lib/moderation/chargeback-list-query';

export const metadata: Metadata = { title: 'Chargebacks' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface ChargebacksProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const filters = [
  { filter: 'answer', label: 'To answer', empty: 'No bank waits for an answer' },
  { filter: 'bank', label: 'With the bank', empty: 'No bank is deciding' },
  { filter: 'over', label: 'Over', empty: 'None has ended yet' },
] as const;

const base = '/admin/money/chargebacks';
const address = (filter: string, page = 1) =>
  listHref(base, { filter: filter === 'answer' ? '' : filter, page });

/** Every chargeback and inquiry; those to answer by their dates. */
export default async function ChargebacksPage({ searchParams }: ChargebacksProps) {
  const query = await searchParams;
  const chosen = filters.find(({ filter }) => filter === [query.filter].flat()[0]) ?? filters[0];
  const person = await signedIn(base);
  const list = await found(
    chargebackList(person, { filter: chosen.filter, page: [query.page].flat()[0] ?? 1 }),
  );
  return (
    <AdminFrame
      current="/admin/money"
      crumbs={[{ label: 'Money', href: '/admin/money' }, { label: 'Chargebacks' }]}
      title="Chargebacks"
      lead="What buyers told their banks instead of us. A bank that only asks has taken nothing yet; one that took the money gives it back when our answer convinces it."
    >
      <div className="grid gap-5">
        <TabLinks
          label="Which chargebacks"
          tabs={filters.map(({ filter, label }) => ({
            href: address(filter),
            label,
            current: filter === chosen.filter,
          }))}
        />
        <ChargebackTable
          rows={list.rows}
          now={list.now}
          empty={
            <EmptyState title={chosen.empty}>
              A chargeback shows here, and every admin is told, as soon as Stripe hears of it.
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

import type { Metadata } from 'next';
import { refundElsewhereAction, retryRefundAction } from '@/app/actions/admin-money';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminDone } from '@/components/admin/admin-done';
import { AdminFrame } from '@/components/admin/admin-frame';
import { listHref } from '@/components/admin/list-address';
import { RefundTable } from '@/components/admin/money/refund-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { TabLinks } from '@/components/ui/tab-links';
import { refundList } from '@/lib/moderation/refund-query';

export const metadata: Metadata = { title: 'Refunds' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface RefundsProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const filters = [
  { filter: 'failed', label: 'Refused', empty: 'Stripe has refused none' },
  { filter: 'pending', label: 'On their way', empty: 'None is on its way' },
] as const;

const base = '/admin/money/refunds';
const address = (filter: string, page = 1) =>
  listHref(base, { filter: filter === 'failed' ? '' : filter, page });

/** Refunds that did not arrive, the oldest first, and what can be done about them. */
export default async function RefundsPage({ searchParams }: RefundsProps) {
  const query = await searchParams;
  const chosen = filters.find(({ filter }) => filter === [query.filter].flat()[0]) ?? filters[0];
  const person = await signedIn(base);
  const list = await found(
    refundList(person, { filter: chosen.filter, page: [query.page].flat()[0] ?? 1 }),
  );
  return (
    <AdminFrame
      current="/admin/money"
      crumbs={[{ label: 'Money', href: '/admin/money' }, { label: 'Refunds' }]}
      title="Refunds"
      lead="A refund that Stripe refused is still owed to its buyer: try it again, or pay them another way and write it down."
    >
      <AdminDone done={[query.done].flat()[0]} />
      <div className="grid gap-5">
        <TabLinks
          label="Which refunds"
          tabs={filters.map(({ filter, label }) => ({
            href: address(filter),
            label,
            current: filter === chosen.filter,
          }))}
        />
        <RefundTable
          rows={list.rows}
          now={list.now}
          back={address(chosen.filter, list.page)}
          actions={{ retry: retryRefundAction, elsewhere: refundElsewhereAction }}
          empty={
            <EmptyState title={chosen.empty}>
              A refund goes to the card by itself and takes some days to be seen there.
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

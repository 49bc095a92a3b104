import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminFrame } from '@/components/admin/admin-frame';
import { listHref } from '@/components/admin/list-address';
import { FoundCount, ListSearch } from '@/components/admin/list-search';
import { OrderTable } from '@/components/admin/order-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { findOrders } from '@/lib/moderation/queries';
import { orderSearchSchema } from '@/lib/moderation/schema';
import { orderStates, stateLabels } from '@/lib/orders/states';

export const metadata: Metadata = { title: 'Orders of everybody' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface OrdersProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const states = [
  { value: '', label: 'Any state' },
  { value: 'late', label: 'Late' },
  ...orderStates.map((state) => ({ value: state, label: stateLabels[state] })),
];

/** Orders of everybody, to look into one or to end it. */
export default async function OrdersPage({ searchParams }: OrdersProps) {
  const query = await searchParams;
  const asked = orderSearchSchema.parse({
    words: [query.q].flat()[0],
    state: [query.state].flat()[0] || null,
    page: [query.page].flat()[0],
  });
  const person = await signedIn('/admin/orders');
  const list = await found(findOrders(person, asked));
  const address = { q: asked.words, state: asked.state };
  return (
    <AdminFrame current="/admin/orders" title="Orders">
      <ListSearch
        base="/admin/orders"
        label="Number, title or person"
        words={asked.words}
        filter={{ name: 'state', label: 'State', value: asked.state ?? '', options: states }}
      />
      <div className="grid gap-4">
        <FoundCount total={list.total} one="order" many="orders" />
        <OrderTable
          rows={list.rows}
          now={list.now}
          empty={
            <EmptyState
              title="No order is like that"
              action={
                <LinkButton href="/admin/orders" variant="secondary">
                  Show all orders
                </LinkButton>
              }
            >
              A number is found by its beginning; a person by name, username or mail address.
            </EmptyState>
          }
        />
        <Pagination
          page={list.page}
          pageCount={list.pages}
          href={(page) => listHref('/admin/orders', { ...address, page })}
        />
      </div>
    </AdminFrame>
  );
}

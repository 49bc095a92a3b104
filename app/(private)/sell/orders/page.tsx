import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { OrderList } from '@/components/orders/order-list';
import { OrderTabs, orderFilterOf, orderListHref } from '@/components/orders/order-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { sellerOrders } from '@/lib/orders/queries';

// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;
export const metadata: Metadata = { title: 'Orders you work on' };

interface SoldProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What a person has sold. */
export default async function SoldPage({ searchParams }: SoldProps) {
  const query = await searchParams;
  const filter = orderFilterOf(query.filter);
  const person = await signedIn('/sell/orders');
  const list = await found(sellerOrders(person, { filter, page: [query.page].flat()[0] ?? 1 }));
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <h1 className="text-3xl">Orders you work on</h1>
      <OrderTabs base="/sell/orders" current={filter} />
      <OrderList
        orders={list.orders}
        now={list.now}
        side="seller"
        empty={
          <EmptyState
            title="No orders here"
            action={<LinkButton href="/sell/gigs">Look at your gigs</LinkButton>}
          >
            What people buy from you shows here, with the next deadline first on your studio’s page.
          </EmptyState>
        }
      />
      <Pagination
        page={list.page}
        pageCount={list.pages}
        href={(page) => orderListHref('/sell/orders', filter, page)}
      />
    </div>
  );
}

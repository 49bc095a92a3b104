import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { OrderList } from '@/components/orders/order-list';
import { OrderTabs, orderFilterOf, orderListHref } from '@/components/orders/order-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { buyerOrders } from '@/lib/orders/queries';

// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;
export const metadata: Metadata = { title: 'Your orders' };

interface OrdersProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What a person has bought. */
export default async function OrdersPage({ searchParams }: OrdersProps) {
  const query = await searchParams;
  const filter = orderFilterOf(query.filter);
  const person = await signedIn('/orders');
  const list = await found(buyerOrders(person, { filter, page: [query.page].flat()[0] ?? 1 }));
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <h1 className="text-3xl">Your orders</h1>
      <OrderTabs base="/orders" current={filter} />
      <OrderList
        orders={list.orders}
        now={list.now}
        side="buyer"
        empty={
          <EmptyState
            title="No orders here"
            action={<LinkButton href="/categories">Find a gig</LinkButton>}
          >
            What you buy shows here, with what happens next and where your money is.
          </EmptyState>
        }
      />
      <Pagination
        page={list.page}
        pageCount={list.pages}
        href={(page) => orderListHref('/orders', filter, page)}
      />
    </div>
  );
}

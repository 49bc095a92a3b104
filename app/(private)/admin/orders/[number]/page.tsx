import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { endOrderAction } from '@/app/actions/admin';
import { clearFraudAction, refundOrderAction } from '@/app/actions/admin-money';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminDone } from '@/components/admin/admin-done';
import { AdminFrame } from '@/components/admin/admin-frame';
import { EndOrderForm } from '@/components/admin/end-order-form';
import { OrderWatch } from '@/components/admin/money/order-watch';
import { RefundOrder } from '@/components/admin/money/refund-order';
import { OrderRecord } from '@/components/admin/order-record';
import { StateBadge } from '@/components/orders/state-badge';
import { adminOrder, orderMoneyWatch } from '@/lib/moderation/order-query';

export const metadata: Metadata = { title: 'Order' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface OrderProps {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One order for an admin: its record, what banks say of it, and the ways to end it or give its money back by hand. */
export default async function AdminOrderPage({ params, searchParams }: OrderProps) {
  const { number } = await params;
  const query = await searchParams;
  const person = await signedIn(`/admin/orders/${encodeURIComponent(number)}`);
  const order = await found(adminOrder(person, number, [query.before].flat()[0]));
  const watch = await found(orderMoneyWatch(person, number));
  const dispute = order.dispute && order.dispute.state !== 'settled' ? order.dispute : null;
  return (
    <AdminFrame
      current="/admin/orders"
      crumbs={[{ label: 'Orders', href: '/admin/orders' }, { label: order.number }]}
      title={order.title}
      aside={<StateBadge order={order} />}
      lead={
        <Link href={`/orders/${order.number}`} className="text-link">
          The order as its sides see it
        </Link>
      }
    >
      <AdminDone done={[query.done].flat()[0]} />
      <OrderWatch number={order.number} watch={watch} now={order.now} action={clearFraudAction} />
      <RefundOrder order={order} watch={watch} formKey={randomUUID()} action={refundOrderAction} />
      {!watch.released && (
        <EndOrderForm
          order={order}
          disputeHref={dispute && `/admin/disputes/${dispute.id}`}
          action={endOrderAction}
        />
      )}
      <OrderRecord order={order} path={`/admin/orders/${order.number}`} />
    </AdminFrame>
  );
}

import { Clock, Handshake } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { OrderRow } from '@/lib/orders/views';
import { StateBadge } from './state-badge';

interface OrderListProps {
  orders: readonly OrderRow[];
  now: Date;
  /** Buyers see what they pay, sellers the price. */
  side: 'buyer' | 'seller';
  empty: ReactNode;
}

/** Orders as rows that say what waits for whom. */
export function OrderList({ orders, now, side, empty }: OrderListProps) {
  if (orders.length === 0) return <>{empty}</>;
  return (
    <ul className="grid gap-3">
      {orders.map((order) => (
        <li key={order.number}>
          <Row order={order} now={now} side={side} />
        </li>
      ))}
    </ul>
  );
}

function Row({ order, now, side }: { order: OrderRow; now: Date; side: 'buyer' | 'seller' }) {
  const cents = order.priceCents + (side === 'buyer' ? order.serviceFeeCents : 0);
  const mine = order.nextAction.who === 'you';
  return (
    <Link
      href={`/orders/${order.number}`}
      className="card grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-3 p-4 transition-shadow duration-150 hover:shadow-md sm:grid-cols-[auto_1fr_auto]"
    >
      {order.pictureKey ? (
        // biome-ignore lint/performance/noImgElement: variants are made at upload.
        <img
          src={`/api/media/${order.pictureKey}-320.webp`}
          alt=""
          width={96}
          height={60}
          loading="lazy"
          className="h-15 w-24 rounded-md object-cover max-sm:h-12 max-sm:w-18"
        />
      ) : (
        <span
          aria-hidden="true"
          className="grid h-15 w-24 place-items-center rounded-md bg-accent-soft text-accent-ink max-sm:h-12 max-sm:w-18"
        >
          <Handshake className="size-6" />
        </span>
      )}
      <span className="grid min-w-0 gap-0.5">
        <span className="line-clamp-2 font-semibold sm:line-clamp-1">{order.title}</span>
        <span className="truncate text-muted text-sm">
          {order.other.name} · <span className="tabular">{order.number}</span>
        </span>
        <span className="flex flex-wrap gap-x-2.5 text-muted text-sm">
          <span className={mine ? 'font-semibold text-accent-ink' : undefined}>
            {order.nextAction.sentence}
          </span>
          {order.nextAction.deadline && (
            <span className="inline-flex items-center gap-1 whitespace-nowrap">
              <Clock aria-hidden="true" className="size-3.5" />
              <When at={order.nextAction.deadline} now={now} still />
            </span>
          )}
        </span>
      </span>
      <span className="flex items-center justify-between gap-4 max-sm:col-span-2 sm:grid sm:justify-items-end sm:gap-1">
        <StateBadge order={order} />
        <Money cents={cents} currency={order.currency} className="font-semibold" />
      </span>
    </Link>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { PaymentList } from '@/components/orders/payment-list';
import { ReceiptSheet } from '@/components/orders/receipt-sheet';
import { Money } from '@/components/ui/money';
import { Stat, Stats } from '@/components/ui/stat';
import { orderReceipts } from '@/lib/orders/receipt-query';

interface ReceiptProps {
  params: Promise<{ number: string }>;
}

// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;
export async function generateMetadata({ params }: ReceiptProps): Promise<Metadata> {
  return { title: `Receipts of order ${(await params).number}` };
}

/** What a buyer paid for an order: each payment with its numbered receipt, and what came back. */
export default async function ReceiptPage({ params }: ReceiptProps) {
  const { number } = await params;
  const person = await signedIn(`/orders/${encodeURIComponent(number)}/receipt`);
  const order = await found(orderReceipts(person, number));
  const { currency, seller } = order;
  return (
    <div className="page grid gap-8 py-8 sm:py-12">
      <header className="grid gap-2">
        <p className="text-muted text-sm">
          <Link href={`/orders/${order.orderNumber}`} className="text-link">
            Order <span className="tabular">{order.orderNumber}</span>
          </Link>
        </p>
        <h1 className="text-3xl">{order.receipts.length === 1 ? 'Receipt' : 'Receipts'}</h1>
        <p className="max-w-text text-muted">
          {order.title}, bought by {order.buyerName} from{' '}
          <Link href={`/u/${seller.username}`} className="text-link">
            {seller.name}
          </Link>
        </p>
      </header>
      <Stats>
        <Stat label="Paid in all" value={<Money cents={order.totalCents} currency={currency} />} />
        <Stat label="Came back" value={<Money cents={order.backCents} currency={currency} />} />
        <Stat
          label="Paid in the end"
          value={<Money cents={order.keptCents} currency={currency} />}
        />
      </Stats>
      <section aria-labelledby="payments" className="grid gap-4">
        <h2 id="payments" className="text-2xl">
          Payments
        </h2>
        <PaymentList order={order} />
        {order.receipts.length > 1 && (
          <p>
            <a href={`/api/receipts/${order.orderNumber}`} className="text-link">
              All receipts as one PDF
            </a>
          </p>
        )}
      </section>
      {order.receipts.map((receipt) => (
        <ReceiptSheet key={receipt.number} order={order} receipt={receipt} />
      ))}
    </div>
  );
}

import { DataTable } from '@/components/ui/data-table';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { OrderReceipts } from '@/lib/orders/receipt-views';

/** Every payment of an order, with the way to its receipt. */
export function PaymentList({ order }: { order: OrderReceipts }) {
  const { currency, now } = order;
  return (
    <DataTable
      caption="Payments"
      rows={order.receipts}
      rowKey={(receipt) => receipt.number}
      columns={[
        {
          key: 'receipt',
          label: 'Receipt',
          heading: true,
          cell: (receipt) => (
            <a href={`#${receipt.number}`} className="text-link tabular">
              {receipt.number}
            </a>
          ),
        },
        { key: 'what', label: 'For', cell: (receipt) => receipt.what },
        { key: 'paid', label: 'Paid', cell: (receipt) => <When at={receipt.paidAt} now={now} /> },
        {
          key: 'amount',
          label: 'Amount',
          align: 'end',
          cell: (receipt) => <Money cents={receipt.totalCents} currency={currency} />,
        },
        {
          key: 'back',
          label: 'Came back',
          align: 'end',
          cell: (receipt) => <Money cents={receipt.backCents} currency={currency} />,
        },
        {
          key: 'pdf',
          label: 'PDF',
          align: 'end',
          cell: (receipt) => (
            <a href={`/api/receipts/${receipt.number}`} className="text-link">
              PDF<span className="sr-only"> of {receipt.number}</span>
            </a>
          ),
        },
      ]}
    />
  );
}

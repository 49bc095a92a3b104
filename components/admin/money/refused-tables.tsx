import { type Column, DataTable } from '@/components/ui/data-table';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { PayoutTroubles, WaitingSeller } from '@/lib/moderation/money-views';
import type { PersonView } from '@/lib/orders/views';
import { OrderLink, PersonCell, Why } from './cells';

interface TroubleProps {
  troubles: PayoutTroubles;
}

/** Whose money it is, as the head of a row. */
const seller = <Row extends { readonly seller: PersonView }>(): Column<Row> => ({
  key: 'seller',
  label: 'Seller',
  heading: true,
  cell: (row) => <PersonCell person={row.seller} />,
});

/** One row for each order whose money is still owed. */
export function RefusedTransferTable({ troubles: { transfers, now } }: TroubleProps) {
  return (
    <DataTable
      caption="Transfers that Stripe refused"
      rows={transfers}
      rowKey={(row) => row.id}
      columns={[
        seller(),
        { key: 'order', label: 'Order', cell: (row) => <OrderLink number={row.orderNumber} /> },
        {
          key: 'at',
          label: 'Last refused',
          cell: (row) => <When at={row.lastAt} now={now} className="text-sm" />,
        },
        { key: 'why', label: 'Why', cell: (row) => <Why text={row.lastError} /> },
        { key: 'times', label: 'Times', align: 'end', cell: (row) => row.refusals },
        {
          key: 'amount',
          label: 'Amount',
          align: 'end',
          cell: (row) => <Money cents={row.amountCents} currency={row.currency} />,
        },
      ]}
    />
  );
}

/** What was asked back from a seller’s Stripe account in vain. */
export function ReversalTable({ troubles: { reversals, now } }: TroubleProps) {
  return (
    <DataTable
      caption="Not given back by sellers’ accounts"
      rows={reversals}
      rowKey={(row) => row.id}
      columns={[
        seller(),
        { key: 'order', label: 'Order', cell: (row) => <OrderLink number={row.orderNumber} /> },
        {
          key: 'at',
          label: 'Asked',
          cell: (row) => <When at={row.createdAt} now={now} className="text-sm" />,
        },
        { key: 'why', label: 'Why', cell: (row) => <Why text={row.lastError} /> },
        {
          key: 'amount',
          label: 'Amount',
          align: 'end',
          cell: (row) => <Money cents={row.amountCents} currency={row.currency} />,
        },
      ]}
    />
  );
}

const hindrances: Readonly<Record<WaitingSeller['payoutState'], string>> = {
  none: 'has not started with Stripe',
  incomplete: 'has not finished with Stripe',
  ready: 'is ready',
  restricted: 'restricted by Stripe',
};

/** Sellers whose free money has nowhere to go, who has waited longest first. */
export function WaitingTable({ troubles: { waiting, now, currency } }: TroubleProps) {
  return (
    <DataTable
      caption="Sellers who wait"
      rows={waiting}
      rowKey={(row) => row.seller.id}
      columns={[
        seller(),
        {
          key: 'why',
          label: 'Why',
          cell: (row) => (
            <span className="text-sm">
              {row.suspended ? 'suspended by us' : hindrances[row.payoutState]}
            </span>
          ),
        },
        {
          key: 'since',
          label: 'Free since',
          cell: (row) => <When at={row.since} now={now} className="text-sm" />,
        },
        { key: 'orders', label: 'Orders', align: 'end', cell: (row) => row.orders },
        {
          key: 'amount',
          label: 'Waits',
          align: 'end',
          cell: (row) => <Money cents={row.payableCents} currency={currency} />,
        },
      ]}
    />
  );
}

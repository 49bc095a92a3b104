import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';

interface Row {
  readonly number: string;
  readonly title: string;
  readonly completedAt: Date;
  readonly earnedCents: number;
  readonly clearsAt: Date | null;
  readonly frozen: boolean;
}

interface EarningsTableProps {
  rows: readonly Row[];
  currency: string;
  now: Date;
}

function Clearing({ row, now }: { row: Row; now: Date }) {
  if (row.frozen) return <Badge tone="attention">Waits: its order is being looked at</Badge>;
  if (!row.clearsAt) return <Badge tone="good">Cleared</Badge>;
  return (
    <span>
      clears <When at={row.clearsAt} now={now} />
    </span>
  );
}

/** What each order brought and when it is free. */
export function EarningsTable({ rows, currency, now }: EarningsTableProps) {
  return (
    <DataTable
      caption="Earnings by order"
      rows={rows}
      rowKey={(row) => row.number}
      empty={
        <EmptyState
          title="Nothing earned yet"
          action={<LinkButton href="/sell/gigs">Look at your gigs</LinkButton>}
        >
          Your first accepted order shows here, with the day its money is free.
        </EmptyState>
      }
      columns={[
        {
          key: 'order',
          label: 'Order',
          heading: true,
          cell: (row) => (
            <Link prefetch={false} href={`/orders/${row.number}`} className="text-link">
              {row.title} <span className="tabular text-muted">{row.number}</span>
            </Link>
          ),
        },
        { key: 'done', label: 'Completed', cell: (row) => <When at={row.completedAt} now={now} /> },
        { key: 'state', label: 'State', cell: (row) => <Clearing row={row} now={now} /> },
        {
          key: 'amount',
          label: 'You get',
          align: 'end',
          cell: (row) => <Money cents={row.earnedCents} currency={currency} />,
        },
      ]}
    />
  );
}

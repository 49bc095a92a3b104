import Link from 'next/link';
import type { ReactNode } from 'react';
import { StateBadge } from '@/components/orders/state-badge';
import { DataTable } from '@/components/ui/data-table';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { AdminOrderRow } from '@/lib/moderation/views';
import { TwoPeople } from './two-people';

interface OrderTableProps {
  rows: readonly AdminOrderRow[];
  now: Date;
  empty: ReactNode;
}

/** Orders of everybody. */
export function OrderTable({ rows, now, empty }: OrderTableProps) {
  return (
    <DataTable
      caption="Orders"
      rows={rows}
      rowKey={(row) => row.number}
      empty={empty}
      columns={[
        {
          key: 'order',
          label: 'Order',
          heading: true,
          cell: (row) => (
            <span className="grid gap-0.5">
              <Link href={`/admin/orders/${row.number}`} className="text-link w-fit">
                {row.title}
              </Link>
              <span className="tabular font-normal text-muted text-sm">{row.number}</span>
            </span>
          ),
        },
        {
          key: 'people',
          label: 'Between',
          cell: (row) => <TwoPeople buyer={row.buyer} seller={row.seller} />,
        },
        {
          key: 'state',
          label: 'State',
          cell: (row) => <StateBadge order={row} />,
        },
        {
          key: 'created',
          label: 'Ordered',
          cell: (row) => <When at={row.createdAt} now={now} className="text-sm" />,
        },
        {
          key: 'due',
          label: 'Promised',
          cell: (row) => <Promised row={row} now={now} />,
        },
        {
          key: 'paid',
          label: 'Price and fee',
          align: 'end',
          cell: (row) => (
            <Money cents={row.priceCents + row.serviceFeeCents} currency={row.currency} />
          ),
        },
      ]}
    />
  );
}

/** A date counts only while something is still to be handed in. */
function Promised({ row, now }: { row: AdminOrderRow; now: Date }) {
  if (row.dueAt && (row.state === 'in_progress' || row.state === 'in_revision'))
    return (
      <span className={row.late ? 'font-semibold text-coral-ink text-sm' : 'text-sm'}>
        <When at={row.dueAt} now={now} />
      </span>
    );
  return (
    <span className="text-muted text-sm">
      <span aria-hidden="true">–</span>
      <span className="sr-only">nothing to hand in</span>
    </span>
  );
}

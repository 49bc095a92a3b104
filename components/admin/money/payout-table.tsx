import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { PayoutRow } from '@/lib/moderation/money-views';
import { Code, OrderLink, PersonCell } from './cells';
import { LegBadge } from './leg-badge';

interface PayoutTableProps {
  rows: readonly PayoutRow[];
  now: Date;
  empty: ReactNode;
}

/** Payouts with the transfers that carry them, one for each charge. */
export function PayoutTable({ rows, now, empty }: PayoutTableProps) {
  return (
    <DataTable
      caption="Payouts"
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: 'seller',
          label: 'Seller',
          heading: true,
          cell: (row) => <PersonCell person={row.seller} />,
        },
        {
          key: 'at',
          label: 'Decided',
          cell: (row) => (
            <span className="grid gap-0.5 text-sm max-md:justify-items-end">
              <When at={row.createdAt} now={now} />
              <span className="text-muted">
                {row.askedBy === 'seller' ? 'by the seller' : 'by the daily clock'}
              </span>
            </span>
          ),
        },
        { key: 'transfers', label: 'Transfers', cell: (row) => <Transfers row={row} /> },
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

function Transfers({ row }: { row: PayoutRow }) {
  return (
    <ul className="grid gap-2 text-sm">
      {row.transfers.map((transfer) => (
        <li key={transfer.id} className="grid gap-0.5">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 max-md:justify-end">
            <OrderLink number={transfer.orderNumber} />
            <LegBadge state={transfer.state} />
            <span className="text-muted">
              {transfer.attempts === 1 ? '1 attempt' : `${transfer.attempts} attempts`}
            </span>
            <Money cents={transfer.amountCents} currency={row.currency} />
          </span>
          {transfer.lastError && <Code>{transfer.lastError}</Code>}
        </li>
      ))}
    </ul>
  );
}

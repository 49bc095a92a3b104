import Link from 'next/link';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { ChargebackRow } from '@/lib/moderation/money-views';
import { TwoPeople } from '../two-people';
import { ChargebackBadge } from './chargeback-badge';
import { chargebackReason } from './names';

interface ChargebackTableProps {
  rows: readonly ChargebackRow[];
  now: Date;
  empty?: ReactNode;
}

/** Payments that a bank questions or has taken back, in the order in which they have to be answered. */
export function ChargebackTable({ rows, now, empty }: ChargebackTableProps) {
  return (
    <DataTable
      caption="Chargebacks"
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: 'reason',
          label: 'What the buyer told the bank',
          heading: true,
          cell: (row) => (
            <span className="grid gap-0.5">
              <Link href={`/admin/money/chargebacks/${row.id}`} className="text-link w-fit">
                {chargebackReason(row.reason)}
              </Link>
              <span className="font-normal text-muted text-sm">
                {row.title} · <span className="tabular">{row.orderNumber}</span>
              </span>
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
          cell: (row) => <ChargebackBadge state={row.state} answered={row.answer !== null} />,
        },
        { key: 'until', label: 'Answer by', cell: (row) => <Deadline row={row} now={now} /> },
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

/** Until when the bank listens; of one that is over, when it ended. */
function Deadline({ row, now }: { row: ChargebackRow; now: Date }) {
  if (row.closedAt)
    return (
      <span className="text-muted text-sm">
        over <When at={row.closedAt} now={now} />
      </span>
    );
  if (row.answer) return <span className="text-muted text-sm">answered</span>;
  if (!row.evidenceDueAt) return <span className="text-muted text-sm">no date given</span>;
  const soon = row.evidenceDueAt.getTime() - now.getTime() < urgentMs;
  return (
    <span className={soon ? 'font-semibold text-coral-ink text-sm' : 'text-sm'}>
      <When at={row.evidenceDueAt} now={now} />
    </span>
  );
}

const urgentMs = 3 * 24 * 60 * 60 * 1000;

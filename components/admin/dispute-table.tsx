import Link from 'next/link';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import { reasonLabel } from '@/lib/disputes/reasons';
import type { DisputeRow } from '@/lib/moderation/views';
import { DisputeBadge } from './dispute-words';
import { TwoPeople } from './two-people';

interface DisputeTableProps {
  rows: readonly DisputeRow[];
  now: Date;
  empty: ReactNode;
}

/** Disputes in the order in which they have to be decided. */
export function DisputeTable({ rows, now, empty }: DisputeTableProps) {
  return (
    <DataTable
      caption="Disputes"
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: 'dispute',
          label: 'Dispute',
          heading: true,
          cell: (row) => (
            <span className="grid gap-0.5">
              <Link href={`/admin/disputes/${row.id}`} className="text-link w-fit">
                {reasonLabel(row.reason)}
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
          key: 'wish',
          label: 'Asked for',
          cell: (row) => (
            <span className="text-sm">
              <Wish row={row} />
              <span className="block text-muted">asks the {row.openedBy}</span>
            </span>
          ),
        },
        {
          key: 'state',
          label: 'State',
          cell: (row) => <DisputeBadge state={row.state} outcome={row.outcome} />,
        },
        { key: 'until', label: 'Until', cell: (row) => <Deadline row={row} now={now} /> },
        {
          key: 'price',
          label: 'Price',
          align: 'end',
          cell: (row) => <Money cents={row.priceCents} currency={row.currency} />,
        },
      ]}
    />
  );
}

const wishes = {
  refund: 'All money back',
  part: 'A part back',
  redo: 'The work again',
  release: 'The money released',
} as const;

function Wish({ row }: { row: DisputeRow }) {
  if (row.wishCents === null) return <>{wishes[row.wish]}</>;
  return (
    <>
      <Money cents={row.wishCents} currency={row.currency} /> back
    </>
  );
}

/** When it has to be decided; of a settled one, when it was. */
function Deadline({ row, now }: { row: DisputeRow; now: Date }) {
  if (row.settledAt) return <When at={row.settledAt} now={now} className="text-muted text-sm" />;
  const over = row.decideBy < now;
  return (
    <span className={over ? 'font-semibold text-coral-ink text-sm' : 'text-sm'}>
      <When at={row.decideBy} now={now} />
    </span>
  );
}

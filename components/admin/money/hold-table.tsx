import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Money } from '@/components/ui/money';
import type { HoldBucket, HoldsByAge } from '@/lib/moderation/money-views';
import { OrderLink } from './cells';

function ageText({ fromDays, belowDays }: HoldBucket): string {
  if (belowDays === null) return `${fromDays} days and more`;
  return fromDays === 0 ? `less than ${belowDays} days` : `${fromDays} to ${belowDays} days`;
}

/** The money that orders hold, by how long ago it was paid; the oldest first. */
export function HoldTable({ holds: { buckets, currency } }: { holds: HoldsByAge }) {
  return (
    <DataTable
      caption="Held money by age"
      rows={buckets}
      rowKey={(row) => String(row.fromDays)}
      empty={
        <EmptyState title="Nothing is held">
          Money is held from its payment until the work is accepted.
        </EmptyState>
      }
      columns={[
        {
          key: 'age',
          label: 'Paid before',
          heading: true,
          // Money may not be held for longer than that (MONEY 1.5).
          cell: (row) => (
            <span className={row.belowDays === null ? 'text-coral-ink' : ''}>{ageText(row)}</span>
          ),
        },
        { key: 'orders', label: 'Orders', align: 'end', cell: (row) => row.orders },
        {
          key: 'oldest',
          label: 'The oldest of them',
          cell: (row) => (
            <span className="flex flex-wrap gap-x-3 gap-y-1 text-sm max-md:justify-end">
              {row.oldest.map((number) => (
                <OrderLink key={number} number={number} />
              ))}
            </span>
          ),
        },
        {
          key: 'held',
          label: 'Held',
          align: 'end',
          cell: (row) => <Money cents={row.heldCents} currency={currency} />,
        },
      ]}
    />
  );
}

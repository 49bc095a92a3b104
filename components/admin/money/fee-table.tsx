import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Money } from '@/components/ui/money';
import type { FeeMonth, FeeReport } from '@/lib/moderation/money-views';
import { dateFormat } from '@/lib/platform/kept-formats';

const monthName = (month: string): string =>
  dateFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

type Sum = Exclude<keyof FeeMonth, 'month'>;

const sums: readonly { key: Sum; label: string; cost?: boolean }[] = [
  { key: 'commissionCents', label: 'Commission' },
  { key: 'serviceFeeCents', label: 'Service fees' },
  { key: 'givenBackCents', label: 'Of these given back', cost: true },
  { key: 'processingCents', label: 'Stripe’s fees', cost: true },
  { key: 'chargebackLossCents', label: 'Chargebacks lost', cost: true },
  { key: 'goodwillCents', label: 'Goodwill', cost: true },
];

/** What the marketplace earned and what it cost, month by month. */
export function FeeTable({ report: { months, currency } }: { report: FeeReport }) {
  return (
    <DataTable
      caption="Fees by month"
      rows={months}
      rowKey={(row) => row.month}
      empty={
        <EmptyState title="Nothing earned yet">
          Commission and service fees are earned when an order is completed.
        </EmptyState>
      }
      columns={[
        {
          key: 'month',
          label: 'Month',
          heading: true,
          cell: (row) => <span className="whitespace-nowrap">{monthName(row.month)}</span>,
        },
        ...sums.map(({ key, label, cost }) => ({
          key,
          label,
          align: 'end' as const,
          skip: (row: FeeMonth) => row[key] === 0,
          cell: (row: FeeMonth) => (
            <Figure cents={cost ? -row[key] : row[key]} currency={currency} />
          ),
        })),
        {
          key: 'net',
          label: 'Left',
          align: 'end',
          cell: (row) => (
            <Money cents={row.netCents} currency={currency} className="font-semibold" />
          ),
        },
      ]}
    />
  );
}

function Figure({ cents, currency }: { cents: number; currency: string }) {
  if (cents === 0)
    return (
      <span className="text-muted">
        <span aria-hidden="true">–</span>
        <span className="sr-only">nothing</span>
      </span>
    );
  return <Money cents={cents} currency={currency} />;
}

import { DataTable } from '@/components/ui/data-table';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { PayoutTroubles } from '@/lib/moderation/money-views';
import { PersonCell, Why } from './cells';

interface TroubleProps {
  troubles: PayoutTroubles;
}

/** Sellers who owe, the most first. */
export function DebtTable({ troubles: { debts, now, currency } }: TroubleProps) {
  return (
    <DataTable
      caption="Sellers who owe"
      rows={debts}
      rowKey={(row) => row.seller.id}
      columns={[
        {
          key: 'seller',
          label: 'Seller',
          heading: true,
          cell: (row) => <PersonCell person={row.seller} />,
        },
        {
          key: 'changed',
          label: 'Last changed',
          cell: (row) => <When at={row.changedAt} now={now} className="text-sm" />,
        },
        {
          key: 'reversing',
          label: 'Being asked back',
          align: 'end',
          cell: (row) => <Money cents={row.reversingCents} currency={currency} />,
        },
        {
          key: 'amount',
          label: 'Owes',
          align: 'end',
          cell: (row) => <Money cents={row.debtCents} currency={currency} />,
        },
      ]}
    />
  );
}

/** Payouts from sellers’ Stripe accounts that their banks refused. */
export function BankTable({ troubles: { bankPayouts, now } }: TroubleProps) {
  return (
    <DataTable
      caption="Refused by sellers’ banks"
      rows={bankPayouts}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'seller',
          label: 'Seller',
          heading: true,
          cell: (row) => <PersonCell person={row.seller} />,
        },
        {
          key: 'at',
          label: 'Sent',
          cell: (row) => <When at={row.createdAt} now={now} className="text-sm" />,
        },
        { key: 'why', label: 'Why', cell: (row) => <Why text={row.failure} /> },
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

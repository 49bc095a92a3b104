import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';

interface BankRow {
  readonly id: string;
  readonly at: Date;
  readonly arrivesAt: Date | null;
  readonly amountCents: number;
  readonly currency: string;
  readonly status: string;
  readonly failure: string | null;
}

const states: Readonly<Record<string, { tone: 'waiting' | 'good' | 'attention'; label: string }>> =
  {
    pending: { tone: 'waiting', label: 'On its way' },
    in_transit: { tone: 'waiting', label: 'On its way' },
    paid: { tone: 'good', label: 'In your bank' },
    failed: { tone: 'attention', label: 'Your bank refused it' },
    canceled: { tone: 'attention', label: 'Called off' },
  };

/** Stripe's codes for why a bank refuses, in words; any other says nothing that helps. */
const failures: Readonly<Record<string, string>> = {
  account_closed: 'The bank account is closed.',
  account_frozen: 'The bank account is frozen.',
  bank_account_restricted: 'The bank account takes no such payments.',
  debit_not_authorized: 'The bank does not allow it.',
  declined: 'The bank declined.',
  incorrect_account_holder_name: 'The name on the account does not match.',
  invalid_account_number: 'The account number is not right.',
  invalid_currency: 'The bank account is in another currency.',
  no_account: 'There is no such bank account.',
};

function State({ row }: { row: BankRow }) {
  const state = states[row.status] ?? { tone: 'waiting', label: row.status };
  return (
    <span className="grid justify-items-start gap-1">
      <Badge tone={state.tone}>{state.label}</Badge>
      {row.failure && (
        <span className="text-muted text-sm">
          {failures[row.failure] ?? 'The bank did not say why.'} The money is in your Stripe
          account: check the bank details there.
        </span>
      )}
    </span>
  );
}

/** What Stripe sent on from the seller's account there to their bank. */
export function BankList({ rows, now }: { rows: readonly BankRow[]; now: Date }) {
  return (
    <DataTable
      caption="From Stripe to your bank"
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title="Nothing sent to your bank yet">
          What arrives in your Stripe account goes to your bank as you have set it up there.
        </EmptyState>
      }
      columns={[
        {
          key: 'sent',
          label: 'Sent',
          heading: true,
          cell: (row) => <When at={row.at} now={now} />,
        },
        { key: 'state', label: 'State', cell: (row) => <State row={row} /> },
        {
          key: 'arrives',
          label: 'Arrives',
          cell: (row) => (row.arrivesAt ? <When at={row.arrivesAt} now={now} /> : '–'),
        },
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

import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { Posting } from '@/lib/moderation/money-views';
import { Code } from './cells';
import { accountName } from './names';

interface PostingTableProps {
  caption: string;
  postings: readonly Posting[];
  currency: string;
  now: Date;
}

/** Lines of the book as it has them: debits on the left, credits on the right. */
export function PostingTable({ caption, postings, currency, now }: PostingTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={postings}
      rowKey={(row) => `${row.reference} ${row.account}`}
      empty={
        <EmptyState title="Not in the book yet">
          A bank that only asks has moved no money.
        </EmptyState>
      }
      columns={[
        {
          key: 'account',
          label: 'Account',
          heading: true,
          cell: (row) => <span className="font-normal">{accountName(row.account)}</span>,
        },
        {
          key: 'what',
          label: 'What happened',
          cell: (row) => (
            <span className="grid gap-0.5 text-sm max-md:justify-items-end">
              <span className="first-letter:uppercase">{row.kind}</span>
              <Code>{row.reference}</Code>
            </span>
          ),
        },
        { key: 'at', label: 'When', cell: (row) => <When at={row.at} now={now} /> },
        {
          key: 'debit',
          label: 'Debit',
          align: 'end',
          skip: (row) => row.amountCents < 0,
          cell: (row) => <Side cents={Math.max(0, row.amountCents)} currency={currency} />,
        },
        {
          key: 'credit',
          label: 'Credit',
          align: 'end',
          skip: (row) => row.amountCents > 0,
          cell: (row) => <Side cents={Math.max(0, -row.amountCents)} currency={currency} />,
        },
      ]}
    />
  );
}

function Side({ cents, currency }: { cents: number; currency: string }) {
  if (cents > 0) return <Money cents={cents} currency={currency} />;
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">nothing</span>
    </span>
  );
}

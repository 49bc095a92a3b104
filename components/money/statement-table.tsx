import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Money } from '@/components/ui/money';
import { exactText } from '@/components/ui/when';
import { monthText } from '@/lib/payments/statement-month';
import type { SellerStatement, StatementEntry } from '@/lib/payments/statement-views';
import { clearsText, entryText, shortDay } from './statement-words';

/** More than anyone reads on a page; the files have them all. */
const rowsMax = 200;

/** Every entry of a month with the balance after it, the oldest first. */
export function StatementTable({ statement }: { statement: SellerStatement }) {
  const { currency, entries, month } = statement;
  return (
    <>
      <DataTable
        caption={`Entries of ${monthText(month)}`}
        rows={entries.slice(0, rowsMax)}
        rowKey={(entry) => entry.id}
        empty={
          <EmptyState title={`Nothing in ${monthText(month)}`}>
            What you earn and what is paid out stands here, each with the balance after it.
          </EmptyState>
        }
        columns={[
          { key: 'date', label: 'Date', cell: (entry) => <Day at={entry.at} /> },
          {
            key: 'what',
            label: 'What',
            heading: true,
            cell: (entry) => entryText(entry, currency),
          },
          { key: 'order', label: 'Order', cell: (entry) => <OrderLink order={entry.order} /> },
          { key: 'clears', label: 'Clears', cell: clearsText },
          {
            key: 'amount',
            label: 'Amount',
            align: 'end',
            cell: (entry) =>
              entry.amountCents === 0 ? (
                <Unmoved />
              ) : (
                <Money cents={entry.amountCents} currency={currency} signed />
              ),
          },
          {
            key: 'balance',
            label: 'Balance',
            align: 'end',
            cell: (entry) => <Money cents={entry.balanceCents} currency={currency} />,
          },
        ]}
      />
      {entries.length > rowsMax && (
        <p className="text-muted text-sm">
          The first {rowsMax} of {entries.length} entries. The files below have them all.
        </p>
      )}
    </>
  );
}

function Day({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} title={exactText(at)} className="whitespace-nowrap">
      {shortDay(at)}
    </time>
  );
}

function OrderLink({ order }: { order: StatementEntry['order'] }) {
  if (!order) return null;
  return (
    <Link
      prefetch={false}
      href={`/orders/${order.number}`}
      className="text-link tabular"
      title={order.title}
    >
      {order.number}
    </Link>
  );
}

function Unmoved() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">unchanged</span>
    </>
  );
}

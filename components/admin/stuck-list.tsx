import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { FailedLeg, StuckWork } from '@/lib/moderation/views';

/** Everything that did not go through by itself. */
export function StuckList({ stuck }: { stuck: StuckWork }) {
  const { legs, events, timers, now } = stuck;
  if (legs.length + events.length + timers.length === 0)
    return (
      <EmptyState title="Nothing is stuck">
        Every refund and transfer that Stripe was asked for went through or is on its way, every
        message of Stripe was handled, and every clock fired.
      </EmptyState>
    );
  return (
    <div className="grid gap-8">
      {legs.length > 0 && <Legs legs={legs} now={now} />}
      {events.length > 0 && (
        <DataTable
          caption="Messages of Stripe that could not be handled"
          showCaption
          rows={events}
          rowKey={(row) => row.id}
          columns={[
            { key: 'type', label: 'Message', heading: true, cell: (row) => row.type },
            { key: 'id', label: 'Id', cell: (row) => <Code>{row.id}</Code> },
            { key: 'at', label: 'Received', cell: (row) => <When at={row.receivedAt} now={now} /> },
            { key: 'why', label: 'Why', cell: (row) => <Why text={row.lastError} /> },
          ]}
        />
      )}
      {timers.length > 0 && (
        <DataTable
          caption="Clocks that could not be fired"
          showCaption
          rows={timers}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'order',
              label: 'Order',
              heading: true,
              cell: (row) => <OrderLink number={row.orderNumber} />,
            },
            { key: 'kind', label: 'Clock', cell: (row) => row.kind.replaceAll('_', ' ') },
            { key: 'due', label: 'Was due', cell: (row) => <When at={row.dueAt} now={now} /> },
            { key: 'tries', label: 'Tries', align: 'end', cell: (row) => row.failures },
          ]}
        />
      )}
    </div>
  );
}

function Legs({ legs, now }: { legs: readonly FailedLeg[]; now: Date }) {
  return (
    <DataTable
      caption="Refunds and transfers that Stripe refused"
      showCaption
      rows={legs}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'what',
          label: 'What',
          heading: true,
          cell: (row) => (row.kind === 'refund' ? 'Refund to the buyer' : 'Transfer to the seller'),
        },
        { key: 'order', label: 'Order', cell: (row) => <OrderLink number={row.orderNumber} /> },
        { key: 'at', label: 'Decided', cell: (row) => <When at={row.createdAt} now={now} /> },
        { key: 'why', label: 'Why', cell: (row) => <Why text={row.lastError} /> },
        { key: 'tries', label: 'Tries', align: 'end', cell: (row) => row.attempts },
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

const OrderLink = ({ number }: { number: string }) => (
  <Link href={`/admin/orders/${number}`} className="text-link tabular">
    {number}
  </Link>
);

const Code = ({ children }: { children: string }) => (
  <span className="break-all font-mono text-sm">{children}</span>
);

const Why = ({ text }: { text: string | null }) => (
  <span className="block max-w-md break-words text-sm">{text ?? 'not said'}</span>
);

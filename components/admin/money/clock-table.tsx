import { DataTable } from '@/components/ui/data-table';
import { When } from '@/components/ui/when';
import type { StuckClock } from '@/lib/moderation/views';
import { OrderLink } from './cells';

/** Clocks of orders that could not be fired; they are tried again by themselves. */
export function ClockTable({ clocks, now }: { clocks: readonly StuckClock[]; now: Date }) {
  return (
    <DataTable
      caption="Clocks that could not be fired"
      rows={clocks}
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
  );
}

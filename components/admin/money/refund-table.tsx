import Link from 'next/link';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import type { FormAction } from '@/components/ui/form-state';
import { Money, moneyText } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { RefundRow } from '@/lib/moderation/money-views';
import { ReasonDialog } from '../reason-dialog';
import { OrderLink, PersonCell, Why } from './cells';
import { LegBadge } from './leg-badge';
import { refundCause } from './names';

interface RefundTableProps {
  rows: readonly RefundRow[];
  now: Date;
  /** The list as it is shown, to come back to. */
  back: string;
  actions: { retry: FormAction; elsewhere: FormAction };
  empty: ReactNode;
}

/** Refunds that Stripe refused or has not finished, and what can be done about the refused ones. */
export function RefundTable({ rows, now, back, actions, empty }: RefundTableProps) {
  return (
    <DataTable
      caption="Refunds"
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: 'order',
          label: 'Order',
          heading: true,
          cell: (row) => (
            <span className="grid gap-0.5">
              <OrderLink number={row.orderNumber} />
              <span className="font-normal text-muted text-sm">{refundCause(row.cause)}</span>
            </span>
          ),
        },
        { key: 'buyer', label: 'Back to', cell: (row) => <PersonCell person={row.buyer} /> },
        {
          key: 'at',
          label: 'Decided',
          cell: (row) => <When at={row.createdAt} now={now} className="text-sm" />,
        },
        { key: 'state', label: 'State', cell: (row) => <State row={row} /> },
        {
          key: 'amount',
          label: 'Amount',
          align: 'end',
          cell: (row) => <Money cents={row.amountCents} currency={row.currency} />,
        },
        {
          key: 'act',
          label: 'Actions',
          bare: true,
          align: 'end',
          cell: (row) => <Acts row={row} back={back} actions={actions} />,
        },
      ]}
    />
  );
}

function State({ row }: { row: RefundRow }) {
  return (
    <span className="grid gap-1 max-md:justify-items-end">
      <LegBadge state={row.state} />
      {row.lastError && <Why text={row.lastError} />}
      <span className="text-muted text-sm">
        {row.attempts === 1 ? '1 attempt' : `${row.attempts} attempts`}
        {row.round > 0 && `, by hand ${row.round === 1 ? 'once' : `${row.round} times`}`}
      </span>
    </span>
  );
}

type ActProps = Pick<RefundTableProps, 'back' | 'actions'> & { row: RefundRow };

function Acts({ row, back, actions }: ActProps) {
  if (row.state !== 'failed') return null;
  const hidden = { refundId: row.id, back };
  const amount = moneyText({ cents: row.amountCents, currency: row.currency });
  const name = <span className="sr-only"> {row.orderNumber}</span>;
  return (
    <div className="flex flex-wrap gap-2 md:justify-end">
      <ReasonDialog
        id={`retry-${row.id}`}
        action={actions.retry}
        hidden={hidden}
        trigger={<>Try again{name}</>}
        title={`Ask Stripe for ${amount} again?`}
        reasonHint="What has changed. Kept in the audit log."
        act="Try again"
      >
        <p>
          Stripe is asked anew to send {amount} to the card that {row.buyer.name} paid with.
        </p>
        <BankFirst row={row} />
      </ReasonDialog>
      <ReasonDialog
        id={`elsewhere-${row.id}`}
        action={actions.elsewhere}
        hidden={hidden}
        trigger={<>Paid elsewhere{name}</>}
        title={`Has ${row.buyer.name} got ${amount} another way?`}
        reasonHint="How it was paid and when: the bank, the reference. Kept in the audit log."
        act="Write it down"
        danger
      >
        <p>
          For a card that is closed: you have paid {row.buyer.name} from your own pocket. The book
          says so from then on, and the refund is over. It cannot be taken back.
        </p>
        <BankFirst row={row} />
      </ReasonDialog>
    </div>
  );
}

/** Paid twice would be paid twice: the bank may give the same money back. */
function BankFirst({ row }: { row: RefundRow }) {
  if (!row.chargebackId) return null;
  return (
    <p className="font-semibold text-coral-ink">
      A{' '}
      <Link href={`/admin/money/chargebacks/${row.chargebackId}`} className="underline">
        chargeback
      </Link>{' '}
      is open on this payment: the bank may give the same money back.
    </p>
  );
}

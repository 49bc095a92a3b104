import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import type { FormAction } from '@/components/ui/form-state';
import { When } from '@/components/ui/when';
import type { StripeEventRow } from '@/lib/moderation/money-views';
import { ReasonDialog } from '../reason-dialog';
import { Code, Why } from './cells';

export const eventHref = (id: string) => `/admin/money/events/${encodeURIComponent(id)}`;

interface EventTableProps {
  rows: readonly StripeEventRow[];
  now: Date;
  action: FormAction;
  empty: ReactNode;
}

/** Stripe’s messages, the newest first. */
export function EventTable({ rows, now, action, empty }: EventTableProps) {
  return (
    <DataTable
      caption="Messages of Stripe"
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: 'type',
          label: 'Message',
          heading: true,
          cell: (row) => (
            <span className="grid gap-0.5">
              <Link href={eventHref(row.id)} className="text-link w-fit break-words">
                <EventType type={row.type} />
              </Link>
              <span className="font-normal text-muted">
                <Code>{row.id}</Code>
              </span>
            </span>
          ),
        },
        {
          key: 'account',
          label: 'Account',
          cell: (row) =>
            row.account ? (
              <Code>{row.account}</Code>
            ) : (
              <span className="text-muted text-sm">ours</span>
            ),
        },
        {
          key: 'at',
          label: 'Received',
          cell: (row) => <When at={row.receivedAt} now={now} className="text-sm" />,
        },
        {
          key: 'state',
          label: 'State',
          cell: (row) => (
            <span className="grid gap-1 max-md:justify-items-end">
              <EventBadge event={row} />
              {row.lastError && <Why text={row.lastError} />}
            </span>
          ),
        },
        {
          key: 'act',
          label: 'Actions',
          bare: true,
          align: 'end',
          cell: (row) => (
            // What was handled can be handled again on its own page.
            <div className="flex md:justify-end">
              {!row.handledAt && <ReplayDialog event={row} action={action} />}
            </div>
          ),
        },
      ]}
    />
  );
}

/** The name of a message, which breaks at its joints. */
export function EventType({ type }: { type: string }) {
  return type.split(/(?<=[._])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name never change their places.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** Was it handled? */
export function EventBadge({ event }: { event: StripeEventRow }) {
  if (event.handledAt)
    return (
      <Badge tone="good" dot>
        Handled
      </Badge>
    );
  if (event.lastError)
    return (
      <Badge tone="attention" dot>
        Failed
      </Badge>
    );
  return (
    <Badge tone="waiting" dot>
      Waiting
    </Badge>
  );
}

/** Has it handled once more. */
export function ReplayDialog({ event, action }: { event: StripeEventRow; action: FormAction }) {
  return (
    <ReasonDialog
      id={`replay-${event.id}`}
      action={action}
      hidden={{ eventId: event.id }}
      trigger={
        <>
          Handle again<span className="sr-only"> {event.id}</span>
        </>
      }
      title={`Handle ${event.type} once more?`}
      reasonHint="Kept in the audit log."
      act="Handle it again"
    >
      <p>
        It does no harm: what the message is about is fetched from Stripe again, and what was done
        before is not done twice.
      </p>
    </ReasonDialog>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { Cover } from '@/components/gigs/cover';
import { GigStateBadge } from '@/components/gigs/gig-state-badge';
import { DataTable } from '@/components/ui/data-table';
import type { FormAction } from '@/components/ui/form-state';
import { Money } from '@/components/ui/money';
import { Rating } from '@/components/ui/rating';
import { canMove, isPublished } from '@/lib/catalog/states';
import type { AdminGigRow } from '@/lib/moderation/views';
import { ReasonDialog } from './reason-dialog';

interface GigTableProps {
  rows: readonly AdminGigRow[];
  /** The list as it is shown, to come back to. */
  back: string;
  actions: { remove: FormAction; restore: FormAction };
  empty: ReactNode;
}

/** Gigs of everybody, and the ways to take one down or put it back. */
export function GigTable({ rows, back, actions, empty }: GigTableProps) {
  return (
    <DataTable
      caption="Gigs"
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        { key: 'gig', label: 'Gig', heading: true, cell: (row) => <Title row={row} /> },
        {
          key: 'state',
          label: 'State',
          cell: (row) => (
            <span className="grid gap-1 max-md:justify-items-end">
              <GigStateBadge state={row.state} />
              {row.removedReason && (
                <span className="max-w-xs text-muted text-sm">“{row.removedReason}”</span>
              )}
            </span>
          ),
        },
        {
          key: 'rating',
          label: 'Reviews',
          cell: (row) => (
            <Rating
              value={row.ratingCount > 0 ? row.ratingSum / row.ratingCount : null}
              count={row.ratingCount}
            />
          ),
        },
        { key: 'orders', label: 'Orders done', align: 'end', cell: (row) => row.ordersDone },
        {
          key: 'price',
          label: 'From',
          align: 'end',
          cell: (row) => <Money cents={row.priceFromCents} currency={row.currency} />,
        },
        {
          key: 'act',
          label: 'Actions',
          bare: true,
          align: 'end',
          cell: (row) => <Act row={row} back={back} actions={actions} />,
        },
      ]}
    />
  );
}

function Title({ row }: { row: AdminGigRow }) {
  const title = row.title || 'A draft without a title';
  return (
    <span className="flex items-center gap-3">
      <span className="block w-20 shrink-0 overflow-hidden rounded-sm">
        <Cover picture={row.picture} sizes="5rem" />
      </span>
      <span className="grid min-w-0 gap-0.5">
        {row.slug && isPublished(row.state) ? (
          <Link href={`/gigs/${row.slug}`} className="text-link w-fit">
            {title}
          </Link>
        ) : (
          <span>{title}</span>
        )}
        <span className="font-normal text-muted text-sm">
          {row.seller.name} · @{row.seller.username}
        </span>
      </span>
    </span>
  );
}

function Act({
  row,
  back,
  actions,
}: Pick<GigTableProps, 'back' | 'actions'> & { row: AdminGigRow }) {
  const name = <span className="sr-only"> {row.title}</span>;
  const hidden = { gigId: row.id, back };
  if (canMove('restore', row.state))
    return (
      <ReasonDialog
        id={`restore-${row.id}`}
        action={actions.restore}
        hidden={hidden}
        trigger={<>Restore{name}</>}
        title={`Restore “${row.title}”?`}
        reasonHint="The seller reads it."
        act="Restore the gig"
      >
        <p>It is again what it was, on sale at once or paused, and {row.seller.name} is told.</p>
      </ReasonDialog>
    );
  if (!canMove('remove', row.state)) return null;
  return (
    <ReasonDialog
      id={`remove-${row.id}`}
      action={actions.remove}
      hidden={hidden}
      trigger={<>Take down{name}</>}
      title={`Take down “${row.title}”?`}
      reasonHint="The rule and the facts. The seller reads it."
      act="Take the gig down"
      danger
    >
      <ul className="grid list-disc gap-1.5 pl-5">
        <li>Nobody can find or buy it, and its address leads nowhere.</li>
        <li>Orders that are running go on as agreed.</li>
        <li>{row.seller.name} is told why, and cannot delete it while it is looked at.</li>
      </ul>
    </ReasonDialog>
  );
}

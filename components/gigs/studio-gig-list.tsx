import Link from 'next/link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { Money } from '@/components/ui/money';
import { Rating } from '@/components/ui/rating';
import { isPublished } from '@/lib/catalog/states';
import type { StudioGigLine } from '@/lib/catalog/studio-views';
import { Cover } from './cover';
import { type GigMoveActions, GigMoves } from './gig-moves';
import { GigStateBadge } from './gig-state-badge';

interface StudioGigListProps {
  gigs: readonly StudioGigLine[];
  actions: GigMoveActions;
}

/** A seller's gigs: a table, and cards on a phone. */
export function StudioGigList({ gigs, actions }: StudioGigListProps) {
  return (
    <DataTable
      caption="Your gigs"
      columns={columnsOf(actions)}
      rows={gigs}
      rowKey={(gig) => gig.id}
    />
  );
}

const columnsOf = (actions: GigMoveActions): Column<StudioGigLine>[] => [
  { key: 'gig', label: 'Gig', heading: true, cell: (gig) => <GigName gig={gig} /> },
  { key: 'state', label: 'State', cell: (gig) => <GigStateBadge state={gig.state} /> },
  {
    key: 'price',
    label: 'Price from',
    align: 'end',
    cell: (gig) =>
      gig.priceFromCents > 0 ? (
        <Money cents={gig.priceFromCents} currency={gig.currency} short />
      ) : (
        <span className="text-muted">not set</span>
      ),
  },
  {
    key: 'orders',
    label: 'Orders done',
    align: 'end',
    cell: (gig) => (
      <>
        {gig.ordersDone}
        {gig.openOrders > 0 && (
          <span className="block whitespace-nowrap font-semibold text-accent-ink text-sm">
            {gig.openOrders} open
          </span>
        )}
      </>
    ),
  },
  {
    key: 'rating',
    label: 'Rating',
    align: 'end',
    cell: (gig) =>
      gig.ratingCount > 0 ? (
        <Rating value={gig.ratingSum / gig.ratingCount} count={gig.ratingCount} />
      ) : (
        <span className="text-muted">–</span>
      ),
  },
  {
    key: 'actions',
    label: 'Actions',
    bare: true,
    cell: (gig) => (
      <div className="flex flex-wrap items-start gap-x-1 max-md:-ml-3 max-md:pt-1 md:justify-end">
        {isPublished(gig.state) && (
          <LinkButton href={`/gigs/${gig.slug}`} variant="quiet" size="sm">
            View<span className="sr-only"> {gig.title}</span>
          </LinkButton>
        )}
        <GigMoves gig={gig} actions={actions} from="list" />
      </div>
    ),
  },
];

function GigName({ gig }: { gig: StudioGigLine }) {
  return (
    <div className="flex items-center gap-3">
      <div className="w-20 shrink-0 overflow-hidden rounded-sm border border-line">
        <Cover picture={gig.pictures[0] ?? null} sizes="5rem" />
      </div>
      <div className="grid min-w-0 gap-0.5">
        <Link prefetch={false} href={`/sell/gigs/${gig.id}`} className="hover:underline">
          {gig.title || 'A draft without a title'}
        </Link>
        {gig.removedReason && (
          <p className="font-normal text-coral-ink text-sm">Taken down: {gig.removedReason}</p>
        )}
      </div>
    </div>
  );
}

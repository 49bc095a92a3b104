import Link from 'next/link';
import { daysText, revisionsText } from '@/components/gigs/gig-words';
import { StateBadge } from '@/components/orders/state-badge';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { OfferView, PartView } from '@/lib/offers/views';

interface PartListProps {
  offer: OfferView;
  /** The order whose page this is. */
  current?: string;
}

/** The milestones of an offer in their order: what each is, what it costs and where it stands. */
export function PartList({ offer, current }: PartListProps) {
  return (
    <ol className="grid">
      {offer.parts.map((part) => (
        <Part
          key={part.position}
          part={part}
          offer={offer}
          here={part.order !== null && part.order.number === current}
        />
      ))}
    </ol>
  );
}

function Part({ part, offer, here }: { part: PartView; offer: OfferView; here: boolean }) {
  const { order } = part;
  return (
    <li
      aria-current={here ? 'step' : undefined}
      className={classNames(
        'grid grid-cols-[auto_1fr_auto] gap-x-3 gap-y-1 border-line border-t py-3 first:border-t-0',
        here && '-mx-3 rounded-md border-transparent bg-accent-soft px-3',
      )}
    >
      <span
        aria-hidden="true"
        className={classNames(
          'tabular grid size-7 place-items-center rounded-pill border font-semibold text-sm',
          part.funded ? 'border-transparent bg-accent text-on-accent' : 'border-line-strong',
        )}
      >
        {part.position}
      </span>
      <p className="min-w-0 font-semibold">
        <span className="sr-only">Milestone {part.position}: </span>
        {order && !here ? (
          <Link href={`/orders/${order.number}`} className="text-link">
            {part.title}
          </Link>
        ) : (
          part.title
        )}
      </p>
      <Money cents={part.priceCents} currency={offer.currency} className="font-semibold" />
      <div className="col-span-2 col-start-2 grid gap-1">
        {part.included && <p className="whitespace-pre-line text-muted text-sm">{part.included}</p>}
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-muted text-sm">
          <Standing part={part} offer={offer} />
          {order?.dueAt ? (
            <span>
              {order.late ? 'was due' : 'due'} <When at={order.dueAt} now={offer.now} />
            </span>
          ) : (
            <span>
              {daysText(part.deliveryDays)}, {revisionsText(part.revisions).toLowerCase()}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

/** Nothing before the offer is accepted: then every part is as open as the whole. */
function Standing({ part, offer }: { part: PartView; offer: OfferView }) {
  if (part.order) return <StateBadge order={part.order} />;
  if (offer.state === 'accepted') return <Badge>Not funded yet</Badge>;
  if (offer.state === 'withdrawn' && offer.parts.some(({ funded }) => funded))
    return <Badge>Taken back</Badge>;
  return null;
}

import type { ReactNode } from 'react';
import { dateAfter, revisionsText } from '@/components/gigs/gig-words';
import type { OfferReview } from '@/lib/offers/views';
import { PartList } from './part-list';

/** What is about to be bought by an offer: all of it, or one milestone among the others. */
export function OfferReviewPanel({ review }: { review: OfferReview }) {
  const { offer, part, questions } = review;
  const single = part.position === null;
  return (
    <section aria-labelledby="what" className="card grid gap-5 p-6">
      <div className="grid gap-1">
        {!single && (
          <p className="font-semibold text-accent-ink text-sm">
            Milestone {part.position} of {offer.parts.length}
          </p>
        )}
        <h2 id="what" className="text-xl">
          {part.title}
        </h2>
        <p className="text-muted text-sm">
          {!single && `${offer.title}, `}by{' '}
          <a href={`/u/${offer.seller.username}`} className="text-link">
            {offer.seller.name}
          </a>
        </p>
      </div>
      <p className="max-w-text whitespace-pre-line">{part.included || offer.included}</p>
      <dl className="grid gap-4 sm:grid-cols-2">
        <Fact label="Delivery">
          By {dateAfter(offer.now, part.deliveryDays)}
          {questions > 0 && ', if you answer the seller’s questions today'}
        </Fact>
        <Fact label="Changes">{revisionsText(part.revisions)}</Fact>
      </dl>
      {!single && (
        <div className="grid gap-1 border-line border-t pt-5">
          <h3 className="text-lg">All milestones</h3>
          <p className="text-muted text-sm">
            You pay for this one now. The others come one after the other, when you fund them.
          </p>
          <PartList offer={offer} />
        </div>
      )}
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-muted text-sm">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import { MessageCircle } from 'lucide-react';
import { heartAction } from '@/app/actions/saved';
import { GigGrid } from '@/components/gigs/gig-grid';
import { contactAddress, firstName } from '@/components/gigs/gig-words';
import { LevelBadge } from '@/components/gigs/level-badge';
import { ReviewList } from '@/components/gigs/review-list';
import { ReviewSummary } from '@/components/gigs/review-summary';
import { SellerFactList } from '@/components/gigs/seller-facts';
import { Avatar } from '@/components/ui/avatar';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Rating } from '@/components/ui/rating';
import type { LoadedSeller } from './load-seller';

/** A seller: who they are, what is known of them, what they offer, what buyers say. */
export function SellerBody({ facts, gigs, summary, reviews, at }: LoadedSeller) {
  return (
    <div className="page grid gap-x-12 gap-y-10 py-8 sm:py-12 lg:grid-cols-[20rem_minmax(0,1fr)] lg:items-start">
      <div className="card grid gap-6 p-6 lg:sticky lg:top-22">
        <header className="grid gap-4">
          <Avatar name={facts.name} src={facts.avatarUrl} size="xl" />
          <div className="grid gap-1.5">
            <h1>{facts.name}</h1>
            <p className="text-muted">@{facts.username}</p>
          </div>
          <p className="text-lg">{facts.headline}</p>
          <div className="flex flex-wrap items-center gap-3">
            <LevelBadge level={facts.level} />
            <Rating value={summary.mean} count={summary.count} />
          </div>
          <LinkButton href={contactAddress(facts.username)} rel="nofollow" className="mt-1">
            <MessageCircle aria-hidden="true" className="size-4.5" />
            Contact {firstName(facts.name)}
          </LinkButton>
        </header>
        <SellerFactList
          facts={{ ...facts, rating: null }}
          className="grid grid-cols-2 gap-4 border-line border-t pt-5 lg:grid-cols-1"
        />
        {facts.skills.length > 0 && (
          <div className="grid gap-2 border-line border-t pt-5">
            <h2 className="font-text text-muted text-sm tracking-normal">Good at</h2>
            <ul className="flex flex-wrap gap-2">
              {facts.skills.map((skill) => (
                <li
                  key={skill}
                  className="rounded-pill border border-line bg-paper px-3 py-0.5 text-sm"
                >
                  {skill}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="grid min-w-0 gap-12">
        {facts.paused && (
          <Notice tone="waiting" title={`${facts.name} takes no orders now`}>
            They are having a break. Save a gig to find it again.
          </Notice>
        )}
        {facts.bio && (
          <section aria-labelledby="about" className="grid gap-3">
            <h2 id="about">About</h2>
            <p className="max-w-text whitespace-pre-line text-lg">{facts.bio}</p>
          </section>
        )}
        <section aria-labelledby="gigs" className="grid gap-5">
          <h2 id="gigs">Gigs</h2>
          {gigs.length === 0 ? (
            <EmptyState title="Nothing on sale now">Come back later, or look around.</EmptyState>
          ) : (
            <GigGrid gigs={gigs} narrow eager={3} heart={heartAction} />
          )}
        </section>
        <SellerReviews facts={facts} summary={summary} reviews={reviews} at={at} />
      </div>
    </div>
  );
}

function SellerReviews({ facts, summary, reviews, at }: Omit<LoadedSeller, 'gigs'>) {
  return (
    <section aria-labelledby="reviews" className="grid gap-5">
      <h2 id="reviews">Reviews</h2>
      {summary.count === 0 ? (
        <p className="text-muted">
          None yet. Only buyers who have paid for an order can write one, so every seller starts
          with none.
        </p>
      ) : (
        <div className="grid gap-8 sm:grid-cols-[15rem_1fr] sm:gap-10">
          <ReviewSummary summary={summary} />
          <div className="grid content-start gap-5">
            <ReviewList reviews={reviews} at={at} sellerName={facts.name} withGig />
            {summary.count > reviews.length && (
              <p className="text-muted text-sm">
                The {reviews.length} newest. Each gig’s page has all of its own.
              </p>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

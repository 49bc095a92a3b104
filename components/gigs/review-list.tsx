import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { Stars } from '@/components/ui/rating';
import { When } from '@/components/ui/when';
import type { ReviewView } from '@/lib/catalog/views';
import { countryName } from './gig-words';

interface ReviewListProps {
  reviews: readonly ReviewView[];
  at: Date;
  sellerName: string;
  /** Names the gig of each: where reviews of several stand together. */
  withGig?: boolean;
  /** Under which heading they stand. */
  level?: 2 | 3;
}

/** What buyers wrote, newest first, with the seller's answer under it. */
export function ReviewList({ reviews, ...rest }: ReviewListProps) {
  return (
    <ol className="grid">
      {reviews.map((review) => (
        <li key={review.id} className="border-line border-t py-6 first:border-t-0 first:pt-0">
          <Review review={review} {...rest} />
        </li>
      ))}
    </ol>
  );
}

type ReviewProps = Omit<ReviewListProps, 'reviews'> & { review: ReviewView };

function Review({ review, at, sellerName, withGig, level = 3 }: ReviewProps) {
  const Author = `h${level}` as const;
  const country = countryName(review.country);
  return (
    <article className="grid gap-3">
      <header className="flex items-center gap-3">
        <Avatar name={review.author} size="md" />
        <div className="grid leading-tight">
          <Author className="font-semibold font-text text-base tracking-normal">
            {review.author}
          </Author>
          {country && <p className="text-muted text-sm">{country}</p>}
        </div>
        <p className="ml-auto grid justify-items-end gap-0.5 text-muted text-sm">
          <span className="sr-only">{review.rating} of 5 stars</span>
          <Stars value={review.rating} />
          <When at={review.at} now={at} still />
        </p>
      </header>
      <p className="max-w-text whitespace-pre-line">{review.text}</p>
      {withGig && review.gig && (
        <p className="text-muted text-sm">
          For{' '}
          <Link href={`/gigs/${review.gig.slug}`} className="text-link" prefetch={false}>
            {review.gig.title}
          </Link>
        </p>
      )}
      {review.reply && (
        <div className="ml-4 grid max-w-text gap-1 border-accent-line border-l-2 pl-4">
          <p className="font-semibold text-sm">{sellerName} answered</p>
          <p className="whitespace-pre-line">{review.reply}</p>
        </div>
      )}
    </article>
  );
}

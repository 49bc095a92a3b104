import { distanceText, exactText } from '@/components/ui/when';
import type { ReviewView } from '@/lib/catalog/views';
import { countryName } from './gig-words';
import { ReviewLines, type ShownReview } from './review-lines';

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
export function ReviewList({ reviews, at, sellerName, withGig, level }: ReviewListProps) {
  const shown = reviews.map((review): ShownReview => {
    const { id, author, rating, text, reply } = review;
    return {
      id,
      author,
      country: countryName(review.country),
      rating,
      text,
      reply,
      when: {
        iso: review.at.toISOString(),
        told: distanceText(review.at, at),
        exact: exactText(review.at),
      },
      gig: withGig ? review.gig : null,
    };
  });
  return <ReviewLines reviews={shown} sellerName={sellerName} level={level} />;
}

import { cacheLife, cacheTag } from 'next/cache';
import { cardTags, clockTag, gigsTag, publicLife } from '@/app/cache-tags';
import { gigTag, sellerTag } from '@/app/mark-names';
import { findGigPage, findRelatedGigs } from '@/lib/catalog/public-queries';
import { listReviews, summariseReviews } from '@/lib/catalog/public-reviews';
import { nobody } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';

const relatedMax = 4;
const reviewsShown = 5;

/** Everything on a gig's page, the same for everyone; null for an address that leads nowhere (yet). */
export async function loadGig(slug: string) {
  'use cache';
  cacheLife(publicLife);
  const gig = await findGigPage(nobody, slug);
  if (!gig) {
    // Publishing or restoring a gig brings the address to life.
    cacheTag(gigsTag, gigTag(slug));
    return null;
  }
  const [at, summary, reviews, related] = await Promise.all([
    now(),
    summariseReviews(nobody, { gigId: gig.id }),
    listReviews(nobody, { gigId: gig.id }, { size: reviewsShown }),
    findRelatedGigs(nobody, { ...gig, sellerId: gig.seller.id }, relatedMax),
  ]);
  cacheTag(gigTag(slug), sellerTag(gig.seller.username), clockTag, ...cardTags(related));
  return { gig, at, summary, reviews: reviews.reviews, related };
}

export type LoadedGig = NonNullable<Awaited<ReturnType<typeof loadGig>>>;

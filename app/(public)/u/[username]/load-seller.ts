import { cacheLife, cacheTag } from 'next/cache';
import { cardTags, gigsTag, publicLife } from '@/app/cache-tags';
import { sellerTag } from '@/app/mark-names';
import { findSellerPage } from '@/lib/catalog/public-queries';
import { listReviews, summariseReviews } from '@/lib/catalog/public-reviews';
import { nobody } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';

const reviewsShown = 6;

/** Everything on a seller's page, the same for everyone; null for a name that no seller has (yet). */
export async function loadSeller(username: string) {
  'use cache';
  cacheLife(publicLife);
  cacheTag(gigsTag, sellerTag(username));
  const found = await findSellerPage(nobody, username);
  if (!found) return null;
  cacheTag(sellerTag(found.facts.username), ...cardTags(found.gigs));
  const of = { sellerId: found.facts.id };
  const [at, summary, reviews] = await Promise.all([
    now(),
    summariseReviews(nobody, of),
    listReviews(nobody, of, { size: reviewsShown }),
  ]);
  return { ...found, at, summary, reviews: reviews.reviews };
}

export type LoadedSeller = NonNullable<Awaited<ReturnType<typeof loadSeller>>>;

import { findGigPage, findRelatedGigs } from '@/lib/catalog/public-queries';
import { listReviews, summariseReviews } from '@/lib/catalog/public-reviews';
import { readSearch } from '@/lib/catalog/search-address';
import { searchGigs } from '@/lib/catalog/search-gigs';
import type { Actor } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';

/** What app/(public)/gigs/[slug]/load-gig.ts asks for, which cannot be called outside of Next. */
export async function readGigPage(actor: Actor, slug: string): Promise<void> {
  const gig = await findGigPage(actor, slug);
  if (!gig) throw new Error(`There is no gig ${slug}.`);
  await Promise.all([
    now(),
    summariseReviews(actor, { gigId: gig.id }),
    listReviews(actor, { gigId: gig.id }, { size: 5 }),
    findRelatedGigs(actor, { ...gig, sellerId: gig.seller.id }, 4),
  ]);
}

/** What app/(public)/search/load-search.ts asks for. */
export async function readSearchPage(actor: Actor, query: string): Promise<void> {
  await searchGigs(actor, readSearch(new URLSearchParams(query)).search);
}

import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import Link from 'next/link';
import { gigsTag, publicLife } from '@/app/cache-tags';
import { gigTag, sellerTag } from '@/app/mark-names';
import { ReviewList } from '@/components/gigs/review-list';
import { ReviewSummary } from '@/components/gigs/review-summary';
import { Pagination } from '@/components/ui/pagination';
import { findGigPage } from '@/lib/catalog/public-queries';
import { listReviews, summariseReviews } from '@/lib/catalog/public-reviews';
import { nobody } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { leadsNowhere } from '../../../../leads-nowhere';
import { pageMetadata } from '../../../../page-metadata';

/** Complete before it is sent, and kept (see the gig's page). */
export const ensureStatic = 'navigation';
export const instant = false;
export const prefetch = 'force-disabled';
export const generateStaticParams = () => [{ slug: '-', view: ['-'] }];

type ReviewsPageProps = { params: Promise<{ slug: string; view?: string[] }> };

/** `/reviews`, `/reviews/5` (stars), `/reviews/all/2`, `/reviews/5/2` (page). Null for anything else. */
function readView(view: readonly string[] = []): { stars: number | null; page: number } | null {
  const [which = 'all', page = '1', ...rest] = view;
  if (rest.length > 0 || !/^([1-5]|all)$/.test(which) || !/^[1-9]\d{0,3}$/.test(page)) return null;
  return { stars: which === 'all' ? null : Number(which), page: Number(page) };
}

const reviewsPath = (slug: string, stars: number | null, page = 1): string => {
  const base = `/gigs/${slug}/reviews`;
  if (page > 1) return `${base}/${stars ?? 'all'}/${page}`;
  return stars === null ? base : `${base}/${stars}`;
};

async function loadReviews(slug: string, stars: number | null, page: number) {
  'use cache';
  cacheLife(publicLife);
  cacheTag(gigTag(slug), gigsTag);
  const gig = await findGigPage(nobody, slug);
  if (!gig) return null;
  cacheTag(sellerTag(gig.seller.username));
  const [at, summary, list] = await Promise.all([
    now(),
    summariseReviews(nobody, { gigId: gig.id }),
    listReviews(nobody, { gigId: gig.id }, { stars, page }),
  ]);
  const { title, seller } = gig;
  return { title, sellerName: seller.name, at, summary, list };
}

async function load(params: ReviewsPageProps['params']) {
  const { slug, view } = await params;
  const asked = slug === '-' ? null : readView(view);
  const loaded = asked && (await loadReviews(slug, asked.stars, asked.page));
  if (!loaded || !asked || asked.page > Math.max(1, loaded.list.pageCount)) return null;
  return { ...loaded, ...asked, slug };
}

export async function generateMetadata({ params }: ReviewsPageProps): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) return { title: 'Not found' };
  return pageMetadata({
    title: `Reviews: ${loaded.title}`,
    description: `What buyers say about ${loaded.sellerName}: ${loaded.title}.`,
    path: reviewsPath(loaded.slug, null),
    index: loaded.stars === null && loaded.page === 1,
  });
}

/** All reviews of a gig, page by page, or those with so many stars. */
export default async function ReviewsPage({ params }: ReviewsPageProps) {
  const loaded = await load(params);
  if (!loaded) return leadsNowhere();
  const { slug, title, stars, summary, list, at, sellerName } = loaded;
  return (
    <div className="page grid gap-8 py-8 sm:py-10">
      <header className="grid gap-2">
        <p className="text-muted">
          <Link prefetch={false} href={`/gigs/${slug}`} className="text-link">
            {title}
          </Link>
        </p>
        <h1>
          {stars === null ? 'Reviews' : `Reviews with ${stars} ${stars === 1 ? 'star' : 'stars'}`}
        </h1>
      </header>
      <div className="grid gap-10 md:grid-cols-[17rem_1fr] lg:gap-16">
        <div className="grid content-start gap-5">
          <ReviewSummary
            summary={summary}
            chosen={stars}
            href={(each) => reviewsPath(slug, each)}
          />
          {stars !== null && (
            <Link prefetch={false} href={reviewsPath(slug, null)} className="w-fit text-link">
              Show all {summary.count}
            </Link>
          )}
        </div>
        <div className="grid content-start gap-8">
          {list.total === 0 ? (
            <p className="text-muted">
              {stars === null ? 'Nobody has reviewed this gig yet.' : 'No review has these stars.'}
            </p>
          ) : (
            <ReviewList reviews={list.reviews} at={at} sellerName={sellerName} level={2} />
          )}
          <Pagination
            page={list.page}
            pageCount={list.pageCount}
            href={(page) => reviewsPath(slug, stars, page)}
            label="Pages of reviews"
          />
        </div>
      </div>
    </div>
  );
}

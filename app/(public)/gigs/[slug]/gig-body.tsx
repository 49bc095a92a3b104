import type { ReactNode } from 'react';
import { heartAction } from '@/app/actions/saved';
import { Gallery } from '@/components/gigs/gallery';
import { GigGrid } from '@/components/gigs/gig-grid';
import { GigHeart } from '@/components/gigs/gig-heart';
import { ExtraList, FaqList, QuestionList } from '@/components/gigs/gig-lists';
import { PackageCompare } from '@/components/gigs/package-compare';
import { PurchaseCard } from '@/components/gigs/purchase-card';
import { RecentlySeen } from '@/components/gigs/recently-seen';
import { ReviewList } from '@/components/gigs/review-list';
import { ReviewSummary } from '@/components/gigs/review-summary';
import { RichText } from '@/components/gigs/rich-text';
import { SellerLine } from '@/components/gigs/seller-line';
import { SellerPanel } from '@/components/gigs/seller-panel';
import { ShareGig } from '@/components/gigs/share-gig';
import { TagLinks } from '@/components/gigs/tag-links';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { classNames } from '@/components/ui/class-names';
import { LinkButton } from '@/components/ui/link-button';
import { categoryPath, findCategory } from '@/lib/catalog/find-category';
import { publicAddress } from '../../page-metadata';
import type { LoadedGig } from './load-gig';

/** The page of a gig. On a phone everything in one column, the purchase right under the pictures. */
export function GigBody({ gig, at, summary, reviews, related }: LoadedGig) {
  const share = <ShareGig title={gig.title} url={publicAddress(`/gigs/${gig.slug}`)} />;
  return (
    <div className="page pt-4 pb-28 lg:pb-8">
      <GigTrail gig={gig} />
      <div className="mt-3 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start">
        <div className="grid min-w-0 gap-6 lg:col-start-1">
          <header className="grid gap-4">
            <h1 className="max-w-3xl text-3xl">{gig.title}</h1>
            <div className="flex items-center justify-between gap-6">
              <SellerLine facts={gig.facts} rating={summary} ordersDone={gig.ordersDone} />
              <div className="flex shrink-0 gap-4 max-lg:hidden">
                <GigHeart gig={gig} action={heartAction} look="word" />
                {share}
              </div>
            </div>
          </header>
          <div className="relative">
            <Gallery title={gig.title} pictures={gig.pictures} />
            <div
              className={classNames(
                'absolute top-2 lg:hidden',
                // On a phone the first of several leaves room for the edge of the next.
                gig.pictures.length > 1 ? 'right-[calc(8%+0.5rem)] md:right-2' : 'right-2',
              )}
            >
              <GigHeart gig={gig} action={heartAction} />
            </div>
          </div>
        </div>
        <aside
          aria-label="Order"
          className="min-w-0 lg:sticky lg:top-21 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:max-h-[calc(100dvh-8.5rem)] lg:overflow-y-auto"
        >
          <PurchaseCard gig={gig} at={at} />
          <div className="mt-2 flex justify-center lg:hidden">{share}</div>
        </aside>
        <div className="grid min-w-0 gap-12 lg:col-start-1">
          <GigText gig={gig} at={at} />
          <Section id="seller" title="The seller">
            <SellerPanel facts={gig.facts} gigSlug={gig.slug} />
          </Section>
          <Reviews gig={gig} at={at} summary={summary} reviews={reviews} />
          {gig.faq.length > 0 && (
            <Section id="questions" title="Questions and answers">
              <FaqList faq={gig.faq} />
            </Section>
          )}
        </div>
      </div>
      {related.length > 0 && (
        <Section
          id="related"
          title={`More in ${findCategory(gig.category)?.category.name ?? 'this category'}`}
          className="mt-16"
        >
          <GigGrid gigs={related} heart={heartAction} />
        </Section>
      )}
      <RecentlySeen
        here={{
          slug: gig.slug,
          title: gig.title,
          seller: gig.seller.name,
          picture: gig.pictures[0] ?? null,
        }}
      />
    </div>
  );
}

function GigTrail({ gig }: Pick<LoadedGig, 'gig'>) {
  const place = findCategory(gig.category, gig.subcategory);
  if (!place) return null;
  const { category, sub } = place;
  return (
    <Breadcrumbs
      crumbs={[
        { label: category.name, href: categoryPath(category.slug) },
        ...(sub ? [{ label: sub.name, href: categoryPath(category.slug, sub.slug) }] : []),
      ]}
    />
  );
}

function GigText({ gig, at }: Pick<LoadedGig, 'gig' | 'at'>) {
  return (
    <>
      <Section id="about" title="What you get">
        <RichText source={gig.description} headingLevel={3} className="text-lg" />
        <TagLinks tags={gig.tags} />
      </Section>
      {gig.packages.length > 1 && (
        <Section id="packages" title="The packages side by side">
          <PackageCompare
            packages={gig.packages}
            currency={gig.currency}
            at={at}
            takesOrders={gig.takesOrders}
          />
        </Section>
      )}
      {gig.extras.length > 0 && (
        <Section id="extras" title="What can be added">
          <ExtraList gig={gig} />
        </Section>
      )}
      {gig.questions.length > 0 && (
        <Section id="asked" title="What the seller will ask you">
          <QuestionList questions={gig.questions} />
        </Section>
      )}
    </>
  );
}

function Reviews({ gig, at, summary, reviews }: Omit<LoadedGig, 'related'>) {
  const all = `/gigs/${gig.slug}/reviews`;
  return (
    <Section id="reviews" title="Reviews">
      {summary.count === 0 ? (
        <p className="text-muted">
          Nobody has reviewed this gig yet. Reviews come from people who paid for an order, so the
          first review takes a first order.
        </p>
      ) : (
        <div className="grid gap-8 sm:grid-cols-[15rem_1fr] sm:gap-10">
          <ReviewSummary summary={summary} href={(stars) => `${all}/${stars}`} />
          <div className="grid content-start gap-6">
            <ReviewList reviews={reviews} at={at} sellerName={gig.seller.name} />
            {summary.count > reviews.length && (
              <LinkButton href={all} variant="secondary" className="w-fit">
                All {summary.count} reviews
              </LinkButton>
            )}
          </div>
        </div>
      )}
    </Section>
  );
}

interface SectionProps {
  id: string;
  title: string;
  children: ReactNode;
  className?: string;
}

function Section({ id, title, children, className = '' }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={`grid gap-5 ${className}`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

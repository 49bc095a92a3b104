import { SlidersHorizontal } from 'lucide-react';
import Link from 'next/link';
import { heartAction } from '@/app/actions/saved';
import { GigGrid } from '@/components/gigs/gig-grid';
import { countText } from '@/components/gigs/gig-words';
import { TagLinks } from '@/components/gigs/tag-links';
import { rankWords } from '@/components/search/rank-words';
import { ResultPages } from '@/components/search/result-pages';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { classNames } from '@/components/ui/class-names';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { CategoryNode, SubcategoryNode } from '@/lib/catalog/category-tree';
import { filterCountText } from '@/lib/catalog/filter-groups';
import { categoryPath } from '@/lib/catalog/find-category';
import type { PlaceCounts } from '@/lib/catalog/place-counts';
import { everything, searchAddress, withSearch } from '@/lib/catalog/search-address';
import type { PlaceGigs } from '@/lib/catalog/search-gigs';
import type { FoundGig } from '@/lib/catalog/views';

interface CategoryBodyProps {
  category: CategoryNode;
  sub: SubcategoryNode | null;
  results: PlaceGigs;
  counts: PlaceCounts['counts'];
}

/** One category or subcategory: where to go deeper, and its gigs, best first. */
export function CategoryBody({ category, sub, results, counts }: CategoryBodyProps) {
  const search = withSearch(everything, { category: category.slug, sub: sub?.slug ?? null });
  return (
    <div className="page grid grid-cols-1 gap-8 py-6 sm:py-8">
      <div className="grid grid-cols-1 gap-5">
        <Breadcrumbs
          crumbs={[
            { label: 'Categories', href: '/categories' },
            ...(sub ? [{ label: category.name, href: categoryPath(category.slug) }] : []),
          ]}
        />
        <header className="flex items-center justify-between gap-8">
          <div className="grid gap-2">
            <h1 className="text-4xl">{sub?.name ?? category.name}</h1>
            <p className="max-w-text text-lg text-muted">{category.blurb}</p>
          </div>
          {/* biome-ignore lint/performance/noImgElement: a drawing of a few kilobytes, the same in every size. */}
          <img
            src={`/art/categories/${category.slug}.svg`}
            alt=""
            width={240}
            height={150}
            className="aspect-16/10 w-60 rounded-lg border border-line bg-accent-soft max-md:hidden"
          />
        </header>
        <SubcategoryPills category={category} sub={sub} counts={counts} />
        <TagLinks tags={results.tags} within={search} label="Often offered here" />
      </div>
      {results.total > 0 ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-3 border-line border-b pb-4">
            <p className="text-muted">
              {results.totalIsExact ? '' : 'Over '}
              {countText(results.total, 'gig')}, well rated and punctual first
            </p>
            <LinkButton href={searchAddress(search)} variant="secondary" size="sm">
              <SlidersHorizontal aria-hidden="true" className="size-4" />
              Filter and sort
            </LinkButton>
          </div>
          <Gigs gigs={results.gigs} eager={4} />
          <ResultPages
            search={search}
            results={results}
            first={categoryPath(category.slug, sub?.slug)}
          />
        </>
      ) : (
        <NothingHere name={sub?.name ?? category.name} near={results.near?.gigs ?? []} />
      )}
    </div>
  );
}

function Gigs({ gigs, eager }: { gigs: readonly FoundGig[]; eager?: number }) {
  return (
    <GigGrid
      gigs={gigs}
      level={2}
      eager={eager}
      heart={heartAction}
      why={(gig) => rankWords(gig)}
    />
  );
}

function SubcategoryPills({ category, sub, counts }: Omit<CategoryBodyProps, 'results'>) {
  return (
    <nav aria-label={`In ${category.name}`}>
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1 sm:mx-0 sm:flex-wrap sm:px-0">
        {category.subcategories.map((each) => {
          const count = counts[each.slug];
          const here = each.slug === sub?.slug;
          return (
            <li key={each.slug} className="shrink-0">
              <Link
                href={categoryPath(category.slug, each.slug)}
                prefetch={false}
                aria-current={here ? 'page' : undefined}
                className={classNames(
                  'inline-flex min-h-10 items-center gap-2 rounded-pill border px-4 font-medium text-sm',
                  here
                    ? 'border-ink bg-ink text-paper'
                    : 'border-line-strong bg-surface hover:border-ink',
                )}
              >
                {each.name}
                {count && (
                  <span className={classNames('tabular', here ? 'opacity-80' : 'text-muted')}>
                    {filterCountText(count)}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function NothingHere({ name, near }: { name: string; near: readonly FoundGig[] }) {
  return (
    <>
      <EmptyState
        title={`Nothing in ${name} yet`}
        action={
          <>
            <LinkButton href="/categories" variant="secondary">
              All categories
            </LinkButton>
            <LinkButton href="/sell" variant="quiet">
              Offer something here
            </LinkButton>
          </>
        }
      >
        The first gig here would have all the attention.
      </EmptyState>
      {near.length > 0 && (
        <section aria-labelledby="near" className="grid gap-5">
          <h2 id="near">What others offer</h2>
          <Gigs gigs={near} />
        </section>
      )}
    </>
  );
}

import { SlidersHorizontal } from 'lucide-react';
import Link from 'next/link';
import { heartAction } from '@/app/actions/saved';
import { GigGrid } from '@/components/gigs/gig-grid';
import { countText } from '@/components/gigs/gig-words';
import { FilterChips } from '@/components/search/filter-chips';
import { filterChoices, filtersId } from '@/components/search/filter-choices';
import { FilterForm } from '@/components/search/filter-form';
import { NearGigs, NothingFound } from '@/components/search/nothing-found';
import { rankWords } from '@/components/search/rank-words';
import { ResultPages } from '@/components/search/result-pages';
import { SortLinks } from '@/components/search/sort-links';
import { SearchForm } from '@/components/shell/search-form';
import { buttonStyle } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/notice';
import { categoryPath, findCategory } from '@/lib/catalog/find-category';
import type { Search, SearchParameter } from '@/lib/catalog/search-address';
import { filterCount } from '@/lib/catalog/search-kept';
import type { FoundGig, SearchResults } from '@/lib/catalog/views';

interface SearchBodyProps {
  search: Search;
  results: SearchResults;
  /** Parts of the address that were not understood. */
  ignored?: readonly SearchParameter[];
}

/** What a search is called: its words, or the category, or all. */
export function searchTitle(search: Search): string {
  if (search.q) return `“${search.q}”`;
  const place = search.category ? findCategory(search.category, search.sub) : null;
  return place ? (place.sub?.name ?? place.category.name) : 'All gigs';
}

/** The same as the title of the browser's window: words are named as a search. */
export const windowTitle = (search: Search): string =>
  search.q ? `Search: ${searchTitle(search)}` : searchTitle(search);

const totalText = ({ total, totalIsExact }: SearchResults): string =>
  totalIsExact ? countText(total, 'gig') : `Over ${countText(total, 'gig')}`;

/** The results of a search with what narrows them. The same for everyone; its address says all of it. */
export function SearchBody({ search, results, ignored = [] }: SearchBodyProps) {
  const filters = filterCount(search);
  return (
    <div className="page grid grid-cols-1 gap-6 py-6 sm:py-8">
      <SearchForm id="page-search" query={search.q} className="md:hidden" />
      <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="max-lg:contents">
          <FilterForm
            id={filtersId}
            filters={filterChoices({
              search,
              searched: results.corrected ?? search.q,
              total: totalText(results),
              counts: results.counts,
            })}
          />
        </div>
        <div id="results" className="grid min-w-0 content-start gap-5">
          <header className="grid grid-cols-1 gap-4">
            <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
              <div className="grid min-w-0 gap-1">
                <h1 className="break-words">{searchTitle(search)}</h1>
                <p className="text-muted">{totalText(results)}</p>
              </div>
              <a
                href={`#${filtersId}`}
                className={`${buttonStyle({ variant: 'secondary', size: 'sm' })} lg:hidden`}
              >
                <SlidersHorizontal aria-hidden="true" className="size-4" />
                Filters{filters > 0 && ` (${filters})`}
              </a>
            </div>
            <CategoryHints results={results} search={search} />
            <FilterChips search={search} />
            <Words search={search} results={results} ignored={ignored} />
            {results.total > 1 && <SortLinks search={search} />}
          </header>
          {results.total === 0 ? (
            <NothingFound search={search} />
          ) : (
            gridOf(results.gigs, search.q !== '', search)
          )}
          <ResultPages search={search} results={results} />
          {results.near && (
            <div className="mt-8">
              <NearGigs near={results.near} grid={gridOf} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** Results as cards; `searched`: they were found by words. */
const gridOf = (gigs: readonly FoundGig[], searched: boolean, search?: Search) => (
  <GigGrid
    gigs={gigs}
    narrow
    level={2}
    eager={3}
    heart={heartAction}
    note={search?.online ? 'Online now' : undefined}
    why={(gig) => rankWords(gig, { searched, answers: search?.answers != null })}
  />
);

/** Categories that the words name: often the shorter way. */
function CategoryHints({ results, search }: Pick<SearchBodyProps, 'results' | 'search'>) {
  const hints = results.categories.filter(
    ({ category, sub }) => category !== search.category || sub !== search.sub,
  );
  if (hints.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <span className="text-muted">Categories:</span>
      {hints.slice(0, 4).map(({ category, sub, name }) => (
        <Link
          key={`${category}/${sub}`}
          href={categoryPath(category, sub)}
          prefetch={false}
          className="text-link"
        >
          {name}
        </Link>
      ))}
    </p>
  );
}

const partNames: Readonly<Record<SearchParameter, string>> = {
  q: 'the text',
  category: 'the category',
  sub: 'the subcategory',
  min: 'the lowest price',
  max: 'the highest price',
  days: 'the delivery time',
  rating: 'the rating',
  level: 'the seller’s level',
  language: 'the language',
  answers: 'the answer time',
  online: 'who is online',
  sort: 'the order',
  page: 'the page',
  from: 'the place where the page begins',
};

const listed = (names: readonly SearchParameter[]): string =>
  new Intl.ListFormat('en').format(names.map((name) => partNames[name]));

/** What was done with the question before it was answered. */
function Words({ search, results, ignored }: Required<SearchBodyProps>) {
  return (
    <>
      {results.corrected && (
        <Notice>
          Hardly anything matches <strong>{search.q}</strong>. These results are for{' '}
          <strong>{results.corrected}</strong>.
        </Notice>
      )}
      {ignored.length > 0 && (
        <Notice tone="waiting">We did not understand {listed(ignored)}, so it is left out.</Notice>
      )}
    </>
  );
}

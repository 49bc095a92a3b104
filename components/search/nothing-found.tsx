import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { noFilters, type Search, searchAddress, withSearch } from '@/lib/catalog/search-address';
import { filterCount } from '@/lib/catalog/search-kept';
import type { FoundGig, NearReason, SearchResults } from '@/lib/catalog/views';

const nearTitles: Readonly<Record<NearReason, string>> = {
  'some words': 'These match some of your words',
  'no filters': 'Without the filters there is',
  anything: 'What others like',
};

interface NearGigsProps {
  near: NonNullable<SearchResults['near']>;
  /** Draws gigs as everywhere else on the page. */
  grid: (gigs: readonly FoundGig[], searched: boolean) => ReactNode;
}

/** What comes near the question. */
export function NearGigs({ near, grid }: NearGigsProps) {
  return (
    <section aria-labelledby="near" className="grid grid-cols-1 gap-5">
      <h2 id="near">{nearTitles[near.why]}</h2>
      {grid(near.gigs, near.why !== 'anything')}
    </section>
  );
}

/** Nothing matches: why that may be, and what to do. */
export function NothingFound({ search }: { search: Search }) {
  const filtered = filterCount(search) > 0;
  return (
    <EmptyState
      title={search.q ? `Nothing for “${search.q}”` : 'Nothing fits all of this'}
      action={
        <>
          {filtered && (
            <LinkButton href={searchAddress(withSearch(search, noFilters))} variant="secondary">
              Take away all filters
            </LinkButton>
          )}
          <LinkButton href="/categories" variant={filtered ? 'quiet' : 'secondary'}>
            Browse the categories
          </LinkButton>
        </>
      }
    >
      {search.q
        ? 'Try fewer or simpler words: what should be done, and to what.'
        : 'Take one of the filters away.'}
    </EmptyState>
  );
}

import Link from 'next/link';
import { classNames } from '@/components/ui/class-names';
import {
  type Search,
  type SearchSort,
  searchAddress,
  searchSorts,
  withSearch,
} from '@/lib/catalog/search-address';

export const sortNames: Readonly<Record<SearchSort, string>> = {
  best: 'Best match',
  newest: 'Newest',
  cheapest: 'Cheapest',
  rating: 'Best rated',
  fastest: 'Fastest',
};

/** The orders to choose from, each with its own address. */
export function SortLinks({ search }: { search: Search }) {
  return (
    <nav aria-label="Sort by" className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex min-w-max gap-1">
        {searchSorts.map((sort) => (
          <li key={sort}>
            <Link
              href={searchAddress(withSearch(search, { sort }))}
              prefetch={false}
              rel="nofollow"
              aria-current={sort === search.sort ? 'true' : undefined}
              className={classNames(
                'inline-flex min-h-10 items-center rounded-pill px-3.5 font-semibold text-sm',
                sort === search.sort
                  ? 'bg-ink text-paper'
                  : 'text-muted hover:bg-sunken hover:text-ink',
              )}
            >
              {sortNames[sort]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

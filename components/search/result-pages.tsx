import { ChevronLeft, ChevronRight } from 'lucide-react';
import { PageStep } from '@/components/ui/page-step';
import {
  type Search,
  searchAddress,
  searchPageSize,
  withSearch,
} from '@/lib/catalog/search-address';
import type { SearchResults } from '@/lib/catalog/views';

interface ResultPagesProps {
  search: Search;
  results: Pick<SearchResults, 'page' | 'previous' | 'next' | 'ends' | 'total' | 'totalIsExact'>;
  /** The address of the first page, where it has one of its own. */
  first?: string;
}

/**
 * From page to page of results, as links: they can be opened, shared and gone back to. Each begins where the one before
 * ended, so there are no numbers to jump to.
 */
export function ResultPages({ search, results, first }: ResultPagesProps) {
  const { page, previous, next, ends, total, totalIsExact } = results;
  if (page === 1 && next === null) return null;
  const start = first ?? searchAddress(withSearch(search, {}));
  const beside = (from: string | null, to: number): string | null =>
    from && searchAddress({ ...search, page: to, from });
  // Gigs may have gone since the first page.
  const least = next === null ? page : page + 1;
  const count = Math.max(least, Math.ceil(total / searchPageSize));
  const pages = totalIsExact && ends === null ? ` of ${count}` : '';
  return (
    <nav aria-label="Pages of results" className="mt-6 grid gap-4">
      <div className="flex items-center justify-center gap-1 sm:gap-3">
        {page > 2 && (
          <PageStep to={start}>
            First<span className="sr-only"> page</span>
          </PageStep>
        )}
        <PageStep to={page === 2 ? start : beside(previous, page - 1)} rel="prev">
          <ChevronLeft aria-hidden="true" className="size-5" />
          Previous
        </PageStep>
        <p className="tabular px-2 font-semibold">
          Page {page.toLocaleString('en-US')}
          {pages}
        </p>
        <PageStep to={beside(next, page + 1)} rel="next">
          Next
          <ChevronRight aria-hidden="true" className="size-5" />
        </PageStep>
      </div>
      {ends !== null && (
        <p className="text-center text-muted">
          These were the best {ends}. A filter or another order shows the rest.
        </p>
      )}
    </nav>
  );
}

import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
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
          <Step to={start}>
            First<span className="sr-only"> page</span>
          </Step>
        )}
        <Step to={page === 2 ? start : beside(previous, page - 1)} rel="prev">
          <ChevronLeft aria-hidden="true" className="size-5" />
          Previous
        </Step>
        <p className="tabular px-2 font-semibold">
          Page {page.toLocaleString('en-US')}
          {pages}
        </p>
        <Step to={beside(next, page + 1)} rel="next">
          Next
          <ChevronRight aria-hidden="true" className="size-5" />
        </Step>
      </div>
      {ends !== null && (
        <p className="text-center text-muted">
          These were the best {ends}. A filter or another order shows the rest.
        </p>
      )}
    </nav>
  );
}

interface StepProps {
  to: string | null;
  rel?: 'prev' | 'next';
  children: ReactNode;
}

function Step({ to, rel, children }: StepProps) {
  const look = classNames(buttonStyle({ variant: 'quiet' }), 'max-sm:px-1.5');
  if (to)
    return (
      <Link href={to} rel={rel} prefetch={false} className={look}>
        {children}
      </Link>
    );
  return (
    <span aria-hidden="true" className={classNames(look, 'invisible')}>
      {children}
    </span>
  );
}

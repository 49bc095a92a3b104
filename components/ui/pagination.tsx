import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { classNames } from './class-names';
import { PageStep } from './page-step';

interface PaginationProps {
  page: number;
  pageCount: number;
  /** The address of a page, with everything else that the address carries. */
  href: (page: number) => string;
  /** Names the list, when a page has more than one. */
  label?: string;
}

/** The pages to show: the first, the last, this one and its neighbours; 0 is a gap. */
export function pagesToShow(page: number, pageCount: number): number[] {
  const near = [1, page - 1, page, page + 1, pageCount];
  const pages = [...new Set(near)].filter((n) => n >= 1 && n <= pageCount).sort((a, b) => a - b);
  return pages.flatMap((n, i) => {
    const gap = i > 0 ? n - (pages[i - 1] ?? n) : 1;
    if (gap === 2) return [n - 1, n];
    return gap > 2 ? [0, n] : [n];
  });
}

/** Page by page, as links: they can be opened, shared and gone back to. */
export function Pagination({ page, pageCount, href, label = 'Pages' }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label} className="flex items-center justify-center sm:gap-1">
      <PageStep to={page > 1 ? href(page - 1) : undefined} rel="prev">
        <ChevronLeft aria-hidden="true" className="size-5" />
        <span className="max-sm:sr-only">Previous</span>
      </PageStep>
      <ol className="flex items-center gap-0.5 sm:gap-1">
        {pagesToShow(page, pageCount).map((n, i) =>
          n === 0 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no name of its own.
            <li key={`gap-${i}`} aria-hidden="true" className="px-1 text-muted">
              …
            </li>
          ) : (
            <li key={n}>
              <Link
                prefetch={false}
                href={href(n)}
                aria-current={n === page ? 'page' : undefined}
                aria-label={`Page ${n}`}
                className={classNames(
                  'tabular grid h-11 w-9 place-items-center sm:w-11 rounded-md font-semibold hover:bg-accent-soft',
                  n === page && 'bg-ink text-paper hover:bg-ink',
                )}
              >
                {n}
              </Link>
            </li>
          ),
        )}
      </ol>
      <PageStep to={page < pageCount ? href(page + 1) : undefined} rel="next">
        <span className="max-sm:sr-only">Next</span>
        <ChevronRight aria-hidden="true" className="size-5" />
      </PageStep>
    </nav>
  );
}

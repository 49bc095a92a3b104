import { ChevronRight } from 'lucide-react';
import Link from 'next/link';

export interface Crumb {
  label: string;
  /** The last one, this page, has none. */
  href?: string;
}

interface BreadcrumbsProps {
  crumbs: readonly Crumb[];
}

/** The way down to this page. */
export function Breadcrumbs({ crumbs }: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-muted text-sm">
        {crumbs.map((crumb, i) => (
          <li key={crumb.href ?? crumb.label} className="flex items-center gap-1.5">
            {i > 0 && <ChevronRight aria-hidden="true" className="size-3.5" />}
            {crumb.href ? (
              <Link
                prefetch={false}
                href={crumb.href}
                className="py-1 hover:text-ink hover:underline"
              >
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" className="text-ink">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

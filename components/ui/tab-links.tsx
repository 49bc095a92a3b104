import Link from 'next/link';
import { classNames } from './class-names';

export interface TabLink {
  href: string;
  label: string;
  /** Shown beside the word when there is something. */
  count?: number;
  current?: boolean;
}

/** Views of one thing, each with its own address. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex min-w-max gap-6 border-line border-b">
        {tabs.map((tab, index) => (
          <li key={tab.href}>
            <Link
              prefetch={false}
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={classNames(
                '-mb-px flex min-h-11 min-w-6 items-center justify-center gap-2 border-b-2 font-semibold',
                tab.current
                  ? 'border-accent text-ink'
                  : 'border-transparent text-muted hover:border-line-strong hover:text-ink',
                // Where the row is wider than the screen, it begins with this one in sight.
                tab.current && index > 0 && 'scroll-mx-12 [scroll-initial-target:nearest]',
              )}
            >
              {tab.label}
              {tab.count !== undefined && tab.count > 0 && (
                <span className="tabular rounded-pill bg-sunken px-2 text-muted text-xs">
                  {tab.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

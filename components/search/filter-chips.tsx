import { X } from 'lucide-react';
import Link from 'next/link';
import { hoursText } from '@/components/gigs/gig-words';
import { findCategory } from '@/lib/catalog/find-category';
import { noFilters, type Search, searchAddress, withSearch } from '@/lib/catalog/search-address';
import { levelNames } from '@/lib/levels/level-names';
import { formatMoney } from '@/lib/platform/money';
import { marketplace } from '@/marketplace.config';

type Chip = { readonly label: string; readonly without: Partial<Search> };

const languages: Readonly<Record<string, string>> = marketplace.languages;

function priceText(min: number | null, max: number | null): string {
  const text = (cents: number) => formatMoney(cents, marketplace.currency);
  if (min !== null && max !== null) return `${text(min)} to ${text(max)}`;
  return min !== null ? `From ${text(min)}` : `Up to ${text(max ?? 0)}`;
}

/** Each filter that is set, in words, with the search as it is without it. */
export function chipsOf(search: Search): Chip[] {
  const { category, sub, minCents, maxCents, days, rating, level, language, answers, online } =
    search;
  const place = category ? findCategory(category, sub) : null;
  const chips: Chip[] = [];
  if (place) chips.push({ label: place.category.name, without: { category: null, sub: null } });
  if (place?.sub) chips.push({ label: place.sub.name, without: { sub: null } });
  if (minCents !== null || maxCents !== null)
    chips.push({
      label: priceText(minCents, maxCents),
      without: { minCents: null, maxCents: null },
    });
  if (days !== null)
    chips.push({
      label: days === 1 ? 'Within 1 day' : `Within ${days} days`,
      without: { days: null },
    });
  if (rating !== null)
    chips.push({ label: `Rated ${rating.toFixed(1)} or better`, without: { rating: null } });
  if (level)
    chips.push({
      label:
        level === 'new' || level === 'top'
          ? `${levelNames[level]}s`
          : `${levelNames[level]} and up`,
      without: { level: null },
    });
  if (language)
    chips.push({ label: `Speaks ${languages[language] ?? language}`, without: { language: null } });
  if (answers !== null)
    chips.push({ label: `Answers within ${hoursText(answers)}`, without: { answers: null } });
  if (online) chips.push({ label: 'Online now', without: { online: null } });
  return chips;
}

/** What narrows the results, each to be taken away by itself. */
export function FilterChips({ search }: { search: Search }) {
  const chips = chipsOf(search);
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters that are set" className="flex flex-wrap items-center gap-2">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <Link
            href={searchAddress(withSearch(search, without))}
            prefetch={false}
            rel="nofollow"
            className="inline-flex min-h-9 items-center gap-1.5 rounded-pill border border-accent-line bg-accent-soft py-1 pr-2.5 pl-3.5 font-medium text-sm hover:border-accent"
          >
            {label}
            <X aria-hidden="true" className="size-4 text-accent-ink" />
            <span className="sr-only">: remove this filter</span>
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link
            href={searchAddress(withSearch(search, noFilters))}
            prefetch={false}
            rel="nofollow"
            className="inline-flex min-h-9 items-center px-2 text-link text-sm"
          >
            Clear all
          </Link>
        </li>
      )}
    </ul>
  );
}

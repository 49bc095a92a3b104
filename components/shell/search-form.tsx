'use client';

import { ArrowRight, Search } from 'lucide-react';
import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import { SearchField } from './search-field';

interface SearchFormProps {
  /** Several on one page need ids of their own. */
  id: string;
  size?: 'md' | 'lg';
  query?: string;
  className?: string;
}

/** Asks for gigs: a plain form whose answer is a page with an address. The field suggests where scripts run. */
export function SearchForm({ id, size = 'md', query, className }: SearchFormProps) {
  const large = size === 'lg';
  return (
    <search className={className}>
      <form action="/search" className="relative">
        <label htmlFor={id} className="sr-only">
          Search gigs
        </label>
        <Search
          aria-hidden="true"
          className={classNames(
            'pointer-events-none absolute top-1/2 -translate-y-1/2 text-muted',
            large ? 'left-5 size-5.5' : 'left-3.5 size-4.5',
          )}
        />
        <SearchField
          id={id}
          name="q"
          defaultValue={query}
          placeholder={large ? 'What do you need done?' : 'Search small jobs'}
          autoComplete="off"
          maxLength={120}
          enterKeyHint="search"
          className={classNames(
            'w-full rounded-pill border border-line-strong bg-surface shadow-sm transition-[border-color,box-shadow] duration-150 hover:border-ink [&::-webkit-search-cancel-button]:hidden',
            large ? 'min-h-15 pr-16 pl-13.5 sm:pr-32 text-lg' : 'min-h-11 pr-4 pl-10.5',
          )}
        />
        {large && (
          <button
            type="submit"
            className={classNames(
              buttonStyle({ size: 'md' }),
              'absolute top-1/2 right-2 -translate-y-1/2 rounded-pill active:-translate-y-1/2 max-sm:size-11 max-sm:p-0',
            )}
          >
            <span className="max-sm:sr-only">Search</span>
            <ArrowRight aria-hidden="true" className="size-5 sm:hidden" />
          </button>
        )}
      </form>
    </search>
  );
}

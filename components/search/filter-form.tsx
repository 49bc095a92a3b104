'use client';

import { buttonStyle } from '@/components/ui/button-style';
import type { FilterChoices } from './filter-choices';
import {
  CategoryChoice,
  Choices,
  LabelledSelect,
  OnlineChoice,
  PriceChoice,
} from './filter-fields';
import { LiveFilters } from './live-filters';
import { LiveSheet } from './live-sheet';
import { OnlineCount } from './online-count';

interface FilterFormProps {
  /** The address part that opens the filters on a phone. */
  id: string;
  filters: FilterChoices;
}

/**
 * What narrows the results: a plain GET form. Beside the results where there is room; on a phone a sheet that a link opens
 * (`:target`) and that closes by another one, so that it needs no script (`LiveSheet` does without the address).
 */
export function FilterForm({ id, filters }: FilterFormProps) {
  const { set, days, ratings, answers, levels, languages } = filters;
  return (
    <aside
      id={id}
      aria-label="Filters"
      className="max-lg:fixed max-lg:inset-0 max-lg:z-50 max-lg:hidden max-lg:overflow-y-auto max-lg:overscroll-contain max-lg:bg-paper max-lg:outline-none max-lg:data-open:block max-lg:not-data-live:target:block"
    >
      <div className="sticky top-0 z-10 flex min-h-16 items-center justify-between border-line border-b bg-paper px-4 lg:hidden">
        <h2 className="text-xl">Filters</h2>
        <a href="#results" className={buttonStyle({ variant: 'quiet' })}>
          Close
        </a>
      </div>
      {/* Made anew with each search, so that what it shows is what is set. */}
      <form
        key={filters.address}
        action="/search"
        className="grid gap-7 max-lg:px-4 max-lg:pt-6 max-lg:pb-28"
      >
        {set.q && <input type="hidden" name="q" value={set.q} />}
        {set.sort && <input type="hidden" name="sort" value={set.sort} />}
        <CategoryChoice filters={filters} />
        <PriceChoice filters={filters} />
        <Choices legend="Done within" name="days" set={set} choices={days} />
        <Choices legend="Rating" name="rating" set={set} choices={ratings} />
        <LabelledSelect label="Seller" name="level" set={set} placeholder="Any" options={levels} />
        <LabelledSelect
          label="Speaks"
          name="language"
          set={set}
          placeholder="Any language"
          options={languages}
        />
        <Choices legend="Answers within" name="answers" set={set} choices={answers} />
        <OnlineChoice set={set}>
          <OnlineCount query={filters.onlineQuery} />
        </OnlineChoice>
        <div className="grid grid-cols-[auto_1fr] gap-3 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:border-line max-lg:border-t max-lg:bg-surface max-lg:px-4 max-lg:py-3">
          <a href={filters.withoutFilters} className={buttonStyle({ variant: 'quiet' })}>
            Clear
          </a>
          <button type="submit" className={buttonStyle()}>
            <span className="lg:hidden">Show results</span>
            <span className="max-lg:hidden">Apply</span>
          </button>
        </div>
        <p className="sr-only" role="status">
          {filters.total}
        </p>
        <LiveFilters />
      </form>
      <LiveSheet />
    </aside>
  );
}

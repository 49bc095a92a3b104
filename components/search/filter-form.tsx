import { hoursText } from '@/components/gigs/gig-words';
import { buttonStyle } from '@/components/ui/button-style';
import { Select } from '@/components/ui/select';
import type { FilterCounts } from '@/lib/catalog/filter-groups';
import {
  noFilters,
  type Search,
  searchAddress,
  searchAnswers,
  searchDays,
  searchQuery,
  searchRatings,
  withSearch,
} from '@/lib/catalog/search-address';
import { marketplace } from '@/marketplace.config';
import {
  CategoryChoice,
  Choices,
  counted,
  Labelled,
  OnlineChoice,
  PriceChoice,
} from './filter-fields';
import { LiveFilters } from './live-filters';
import { OnlineCount } from './online-count';

/** The address part that opens the filters on a phone, where they lie over the results. */
export const filtersId = 'filters';

const levels = [
  { value: 'new', label: 'New sellers' },
  { value: 'level1', label: 'Level 1 and up' },
  { value: 'level2', label: 'Level 2 and up' },
  { value: 'top', label: 'Top sellers' },
] as const;

const languages = Object.entries(marketplace.languages);

interface FilterFormProps {
  search: Search;
  /** The words whose results these are: what was typed, or what was meant. */
  searched: string;
  total: string;
  counts: FilterCounts;
}

/**
 * What narrows the results: a plain GET form. Beside the results where there is room; on a phone a sheet that a link opens
 * (`:target`) and that closes by another one, so that it needs no script.
 */
export function FilterForm({ search, searched, total, counts }: FilterFormProps) {
  return (
    <aside
      id={filtersId}
      aria-label="Filters"
      className="max-lg:fixed max-lg:inset-0 max-lg:z-50 max-lg:hidden max-lg:overflow-y-auto max-lg:overscroll-contain max-lg:bg-paper max-lg:outline-none max-lg:target:block"
    >
      <div className="sticky top-0 z-10 flex min-h-16 items-center justify-between border-line border-b bg-paper px-4 lg:hidden">
        <h2 className="text-xl">Filters</h2>
        <a href="#results" className={buttonStyle({ variant: 'quiet' })}>
          Close
        </a>
      </div>
      {/* Made anew with each search, so that what it shows is what is set. */}
      <form
        key={searchAddress(search)}
        action="/search"
        className="grid gap-7 max-lg:px-4 max-lg:pt-6 max-lg:pb-28"
      >
        {search.q && <input type="hidden" name="q" value={search.q} />}
        {search.sort !== 'best' && <input type="hidden" name="sort" value={search.sort} />}
        <CategoryChoice search={search} counts={counts} />
        <PriceChoice search={search} counts={counts} />
        <Choices
          legend="Done within"
          name="days"
          chosen={search.days}
          counts={counts.days}
          choices={searchDays.map((days) => ({
            value: days,
            label: days === 1 ? '1 day' : `${days} days`,
          }))}
        />
        <Choices
          legend="Rating"
          name="rating"
          chosen={search.rating}
          counts={counts.rating}
          choices={searchRatings.map((rating) => ({
            value: rating,
            label: `${rating.toFixed(1)} or better`,
          }))}
        />
        <Labelled id="filter-level" label="Seller">
          <Select
            id="filter-level"
            name="level"
            defaultValue={search.level ?? ''}
            placeholder="Any"
            options={levels.map(({ value, label }) => ({
              value,
              label: counted(label, counts.level[value]),
            }))}
          />
        </Labelled>
        <Labelled id="filter-language" label="Speaks">
          <Select
            id="filter-language"
            name="language"
            defaultValue={search.language ?? ''}
            placeholder="Any language"
            options={languages.map(([value, label]) => ({
              value,
              label: counted(label, counts.language[value]),
            }))}
          />
        </Labelled>
        <Choices
          legend="Answers within"
          name="answers"
          chosen={search.answers}
          counts={counts.answers}
          choices={searchAnswers.map((hours) => ({ value: hours, label: hoursText(hours) }))}
        />
        <OnlineChoice search={search}>
          <OnlineCount query={searchQuery(withSearch(search, { q: searched }))} />
        </OnlineChoice>
        <div className="grid grid-cols-[auto_1fr] gap-3 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:border-line max-lg:border-t max-lg:bg-surface max-lg:px-4 max-lg:py-3">
          <a
            href={searchAddress(withSearch(search, noFilters))}
            className={buttonStyle({ variant: 'quiet' })}
          >
            Clear
          </a>
          <button type="submit" className={buttonStyle()}>
            <span className="lg:hidden">Show results</span>
            <span className="max-lg:hidden">Apply</span>
          </button>
        </div>
        <p className="sr-only" role="status">
          {total}
        </p>
        <LiveFilters />
      </form>
    </aside>
  );
}

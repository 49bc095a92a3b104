import Link from 'next/link';
import type { ReactNode } from 'react';
import { Tick } from '@/components/ui/checkbox';
import { classNames } from '@/components/ui/class-names';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import {
  bandName,
  type FilterCount,
  type FilterCounts,
  filterCountText,
  type PriceBand,
  priceBands,
} from '@/lib/catalog/filter-groups';
import { findCategory } from '@/lib/catalog/find-category';
import { amountText, type Search, searchAddress, withSearch } from '@/lib/catalog/search-address';
import { numberFormat } from '@/lib/platform/kept-formats';
import { marketplace } from '@/marketplace.config';

/** A choice with what it would leave: 'Logos & marks (87)'. */
export const counted = (label: string, count: FilterCount | undefined): string =>
  `${label} (${filterCountText(count)})`;

interface CountedProps {
  search: Search;
  counts: FilterCounts;
}

/** The category, and, once one is chosen, what is in it. */
export function CategoryChoice({ search, counts }: CountedProps) {
  const place = search.category ? findCategory(search.category) : null;
  return (
    <div className="grid gap-3">
      <Labelled id="filter-category" label="Category">
        <Select
          id="filter-category"
          name="category"
          defaultValue={search.category ?? ''}
          placeholder="All categories"
          options={marketplace.gigs.categories.map(({ slug, name }) => ({
            value: slug,
            label: counted(name, counts.place[slug]),
          }))}
        />
      </Labelled>
      {place && (
        <Labelled id="filter-sub" label={`In ${place.category.name}`}>
          <Select
            id="filter-sub"
            name="sub"
            defaultValue={search.sub ?? ''}
            placeholder="Everything"
            options={place.category.subcategories.map(({ slug, name }) => ({
              value: slug,
              label: counted(name, counts.place[slug]),
            }))}
          />
        </Labelled>
      )}
    </div>
  );
}

const bandText = ({ min, max }: PriceBand): string => {
  const whole = (cents: number) => `${currencySign}${amountText(cents)}`;
  if (min === null) return `Under ${whole(max + 1)}`;
  return max === null ? `${whole(min)} and more` : `${whole(min)} to ${whole(max + 1)}`;
};

/** Bands of prices as links: one press, and the address says it. */
function PriceBands({ search, counts }: CountedProps) {
  return (
    <ul className="mb-3">
      {priceBands.map((band) => {
        const chosen = search.minCents === band.min && search.maxCents === band.max;
        const change = chosen
          ? { minCents: null, maxCents: null }
          : { minCents: band.min, maxCents: band.max };
        return (
          <li key={bandName(band)}>
            <Link
              href={searchAddress(withSearch(search, change))}
              prefetch={false}
              rel="nofollow"
              aria-current={chosen ? 'true' : undefined}
              className={classNames(
                'flex min-h-9 items-center justify-between gap-3 rounded-sm hover:text-accent-ink',
                chosen && 'font-semibold',
              )}
            >
              {bandText(band)} <Count of={counts.price[bandName(band)]} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function Count({ of }: { of: FilterCount | undefined }) {
  return <span className="tabular shrink-0 text-muted text-sm">{filterCountText(of)}</span>;
}

/** The currency's own sign, as it stands before an amount. */
const currencySign =
  numberFormat('en-US', { style: 'currency', currency: marketplace.currency })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? '';

/** From and to, in whole units or with decimals. */
export function PriceChoice({ search, counts }: CountedProps) {
  const bounds = [
    { name: 'min', label: 'From', cents: search.minCents },
    { name: 'max', label: 'To', cents: search.maxCents },
  ] as const;
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold text-sm">Price</legend>
      <PriceBands search={search} counts={counts} />
      <div className="grid grid-cols-2 gap-3">
        {bounds.map(({ name, label, cents }) => (
          <div key={name}>
            <label htmlFor={`filter-${name}`} className="mb-1 block text-muted text-sm">
              {label}
            </label>
            <Input
              id={`filter-${name}`}
              name={name}
              inputMode="decimal"
              autoComplete="off"
              maxLength={9}
              before={currencySign}
              defaultValue={cents === null ? '' : amountText(cents)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface ChoicesProps {
  legend: string;
  name: string;
  chosen: number | null;
  choices: readonly { value: number; label: string }[];
  counts: Readonly<Record<string, FilterCount>>;
}

/** One of a few, or any. */
export function Choices({ legend, name, chosen, choices, counts }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold text-sm">{legend}</legend>
      {[{ value: '', label: 'Any' }, ...choices].map(({ value, label }) => (
        <label key={value} className="flex min-h-9 items-center gap-3">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={String(value) === String(chosen ?? '')}
            className="size-4.5 shrink-0 appearance-none rounded-pill border border-line-strong bg-surface checked:border-5 checked:border-accent"
          />
          <span className="grow">{label}</span>
          {value !== '' && <Count of={counts[value]} />}
        </label>
      ))}
    </fieldset>
  );
}

/** Only who is here. `children`: how many that would leave. */
export function OnlineChoice({ search, children }: { search: Search; children: ReactNode }) {
  return (
    <div className="flex items-center gap-3">
      <Tick id="filter-online" name="online" value="now" defaultChecked={search.online !== null} />
      <label htmlFor="filter-online" className="flex min-h-9 grow items-center">
        Online now
      </label>
      {children}
    </div>
  );
}

/** A control under its name. */
export function Labelled({
  id,
  label,
  children,
}: {
  id: string;
  label: string;
  children: ReactNode;
}) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="w-fit font-semibold text-sm">
        {label}
      </label>
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { findCategory } from '@/lib/catalog/find-category';
import { amountText, type Search } from '@/lib/catalog/search-address';
import { marketplace } from '@/marketplace.config';

const categories = marketplace.gigs.categories.map(({ slug, name }) => ({
  value: slug,
  label: name,
}));

/** The category, and, once one is chosen, what is in it. */
export function CategoryChoice({ search }: { search: Search }) {
  const place = search.category ? findCategory(search.category) : null;
  return (
    <div className="grid gap-3">
      <Labelled id="filter-category" label="Category">
        <Select
          id="filter-category"
          name="category"
          defaultValue={search.category ?? ''}
          placeholder="All categories"
          options={categories}
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
              label: name,
            }))}
          />
        </Labelled>
      )}
    </div>
  );
}

/** The currency's own sign, as it stands before an amount. */
const currencySign =
  new Intl.NumberFormat('en-US', { style: 'currency', currency: marketplace.currency })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? '';

/** From and to, in whole units or with decimals. */
export function PriceChoice({ search }: { search: Search }) {
  const bounds = [
    { name: 'min', label: 'From', cents: search.minCents },
    { name: 'max', label: 'To', cents: search.maxCents },
  ] as const;
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold text-sm">Price</legend>
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
}

/** One of a few, or any. */
export function Choices({ legend, name, chosen, choices }: ChoicesProps) {
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
          {label}
        </label>
      ))}
    </fieldset>
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

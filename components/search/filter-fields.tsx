'use client';

import { type MouseEvent, type ReactNode, useState } from 'react';
import { Tick } from '@/components/ui/checkbox';
import { Input } from '@/components/ui/input';
import { Select, type SelectProps } from '@/components/ui/select';
import { useSoftLink } from '@/components/ui/soft-link';
import { besideResults } from './beside-results';
import type { BandLink, CountedChoice, FilterChoices } from './filter-choices';

interface FiltersProps {
  filters: FilterChoices;
}

/** The category, and, once one is chosen, what is in it. */
export function CategoryChoice({ filters: { set, categories, within } }: FiltersProps) {
  return (
    <div className="grid gap-3">
      <LabelledSelect
        label="Category"
        name="category"
        set={set}
        placeholder="All categories"
        options={categories}
      />
      {within && (
        <LabelledSelect
          label={`In ${within.name}`}
          name="sub"
          set={set}
          placeholder="Everything"
          options={within.subs}
        />
      )}
    </div>
  );
}

interface PriceBandsProps {
  bands: readonly BandLink[];
  /** The name of the one that the fields hold. */
  chosen: string | null;
  choose: (label: string | null) => void;
}

/**
 * Bands of prices as links: one press, and the address says it. In the sheet of a phone they fill in the fields beneath, and
 * wait like all that is chosen there.
 */
function PriceBands({ bands, chosen, choose }: PriceBandsProps) {
  const follow = useSoftLink();
  const press = (event: MouseEvent<HTMLAnchorElement>, { label, min, max }: BandLink) => {
    const { altKey, ctrlKey, currentTarget, metaKey, shiftKey } = event;
    const fields = currentTarget.closest('form')?.elements;
    const [from, to] = [fields?.namedItem('min'), fields?.namedItem('max')];
    const aside = altKey || ctrlKey || metaKey || shiftKey || matchMedia(besideResults).matches;
    if (aside || !(from instanceof HTMLInputElement && to instanceof HTMLInputElement))
      return follow(event);
    event.preventDefault();
    const isSet = from.value === min && to.value === max;
    [from.value, to.value] = isSet ? ['', ''] : [min, max];
    choose(isSet ? null : label);
  };
  return (
    <ul className="mb-3">
      {bands.map((band) => (
        <li key={band.label}>
          <a
            href={band.href}
            onClick={(event) => press(event, band)}
            rel="nofollow"
            aria-current={chosen === band.label ? 'true' : undefined}
            className="filter-line justify-between rounded-sm hover:text-accent-ink aria-[current]:font-semibold"
          >
            {band.label} <span>{band.count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** From and to, in whole units or with decimals. */
export function PriceChoice({ filters: { set, bands, currencySign } }: FiltersProps) {
  const [chosen, choose] = useState(bands.find((band) => band.chosen)?.label ?? null);
  const bounds = [
    { name: 'min', label: 'From' },
    { name: 'max', label: 'To' },
  ] as const;
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold text-sm">Price</legend>
      <PriceBands bands={bands} chosen={chosen} choose={choose} />
      <div className="grid grid-cols-2 gap-3">
        {bounds.map(({ name, label }) => (
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
              defaultValue={set[name] ?? ''}
              onInput={() => choose(null)}
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
  set: FilterChoices['set'];
  choices: readonly CountedChoice[];
}

/** One of a few, or any. */
export function Choices({ legend, name, set, choices }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold text-sm">{legend}</legend>
      {[{ value: '', label: 'Any', count: null }, ...choices].map(({ value, label, count }) => (
        <label key={value} className="filter-line">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={String(value) === (set[name] ?? '')}
            className="filter-radio"
          />
          {label}
          {count !== null && <span>{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** Only who is here. `children`: how many that would leave. */
export function OnlineChoice({
  set,
  children,
}: Pick<ChoicesProps, 'set'> & { children: ReactNode }) {
  return (
    <div className="flex items-center gap-3">
      <Tick id="filter-online" name="online" value="now" defaultChecked={set.online === 'now'} />
      <label htmlFor="filter-online" className="flex min-h-9 grow items-center">
        Online now
      </label>
      {children}
    </div>
  );
}

type LabelledSelectProps = SelectProps & {
  label: string;
  name: string;
  set: FilterChoices['set'];
};

/** One of many, under its name. */
export function LabelledSelect({ label, name, set, ...rest }: LabelledSelectProps) {
  const id = `filter-${name}`;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="w-fit font-semibold text-sm">
        {label}
      </label>
      <Select id={id} name={name} defaultValue={set[name] ?? ''} {...rest} />
    </div>
  );
}

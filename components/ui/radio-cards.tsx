import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { RequiredMark } from './field';

export interface RadioChoice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Stands at the right end: a price. */
  aside?: ReactNode;
  disabled?: boolean;
}

export type RadioCardsProps = Omit<ComponentProps<'fieldset'>, 'onChange'> & {
  name: string;
  legend: ReactNode;
  choices: readonly RadioChoice[];
  value?: string;
  hideLegend?: boolean;
  required?: boolean;
  hint?: ReactNode;
  /** Cards beside each other where there is room. */
  columns?: 1 | 2 | 3;
};

const grid = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' } as const;

/** One of a few, each with room for a word of explanation. Arrow keys move, as with every radio group. */
export function RadioCards({
  name,
  legend,
  choices,
  value,
  hideLegend,
  required,
  hint,
  columns = 1,
  id,
  className,
  children,
  ...rest
}: RadioCardsProps) {
  return (
    <fieldset id={id} className={classNames('min-w-0', className)} {...rest}>
      <legend className={hideLegend ? 'sr-only' : 'mb-1.5 font-semibold text-ink text-sm'}>
        {legend}
        {required && <RequiredMark />}
      </legend>
      {hint && (
        <p id={id && `${id}-hint`} className="-mt-0.5 mb-2 text-muted text-sm">
          {hint}
        </p>
      )}
      <div className={classNames('grid gap-2.5', grid[columns])}>
        {choices.map((choice) => (
          <RadioCard
            key={choice.value}
            name={name}
            choice={choice}
            checked={choice.value === value}
            required={required}
          />
        ))}
      </div>
      {children}
    </fieldset>
  );
}

interface RadioCardProps {
  name: string;
  choice: RadioChoice;
  checked: boolean;
  required?: boolean;
}

function RadioCard({ name, choice, checked, required }: RadioCardProps) {
  return (
    <label className="flex items-start gap-3 rounded-md border border-line-strong bg-surface px-4 py-3 shadow-sm transition-colors duration-150 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-none has-focus-visible:outline-2 has-focus-visible:outline-accent-ink has-focus-visible:outline-offset-2 has-disabled:opacity-60">
      <input
        type="radio"
        name={name}
        value={choice.value}
        defaultChecked={checked}
        disabled={choice.disabled}
        required={required}
        className="mt-0.75 size-4.5 shrink-0 appearance-none rounded-pill border border-line-strong bg-surface checked:border-5 checked:border-accent focus-visible:outline-none"
      />
      <span className="grid flex-1 gap-0.5">
        <span className="font-semibold">{choice.label}</span>
        {choice.hint && <span className="text-muted text-sm">{choice.hint}</span>}
      </span>
      {choice.aside && <span className="tabular shrink-0 font-semibold">{choice.aside}</span>}
    </label>
  );
}

import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  children: ReactNode;
  hint?: ReactNode;
  /** Looks like a switch: for a setting that is on or off, not a choice in a list. */
  toggle?: boolean;
};

const box =
  'peer relative mt-0.5 size-5.5 shrink-0 appearance-none rounded-sm border border-line-strong bg-surface shadow-sm ' +
  'transition-colors duration-150 hover:border-ink checked:border-accent checked:bg-accent ' +
  'aria-invalid:border-2 aria-invalid:border-coral disabled:opacity-60 ' +
  "after:absolute after:inset-0 after:m-auto after:mb-1.5 after:hidden after:h-3 after:w-1.5 after:rotate-45 after:border-on-accent after:border-r-2 after:border-b-2 after:content-[''] checked:after:block";

const track =
  'peer relative h-6.5 w-11.5 shrink-0 appearance-none rounded-pill border border-line-strong bg-sunken ' +
  'transition-colors duration-150 hover:border-ink checked:border-accent checked:bg-accent disabled:opacity-60 ' +
  "before:absolute before:top-1/2 before:left-0.75 before:size-4.5 before:-translate-y-1/2 before:rounded-pill before:bg-line-strong before:transition-transform before:duration-200 before:ease-quiet before:content-[''] checked:before:translate-x-5 checked:before:bg-on-accent";

/** The box alone, for a line that has more in it than words. */
export const Tick = (props: Omit<ComponentProps<'input'>, 'type' | 'className'>) => (
  <input type="checkbox" className={box} {...props} />
);

/** A box to tick, or a switch. The whole line can be pressed. */
export function Checkbox({ children, hint, toggle, className, id, ...rest }: CheckboxProps) {
  const hintId = id && hint ? `${id}-hint` : undefined;
  return (
    <label
      className={classNames(
        'flex min-h-6 items-start gap-3 py-0.5 text-base has-disabled:text-muted',
        toggle && 'flex-row-reverse justify-between',
        className,
      )}
    >
      <input
        type="checkbox"
        role={toggle ? 'switch' : undefined}
        id={id}
        aria-describedby={hintId}
        className={toggle ? track : box}
        {...rest}
      />
      <span className="grid gap-0.5">
        <span>{children}</span>
        {hint && (
          <span id={hintId} className="text-muted text-sm">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { controlStyle } from './control-style';

type InputProps = ComponentProps<'input'> & {
  /** Stands inside the frame before the text: a currency sign, an icon. Decoration, not the label. */
  before?: ReactNode;
  /** Stands inside the frame after the text: a unit. */
  after?: ReactNode;
};

/** One line of text. Inside a form take `TextField`, which brings label, hint and error. */
export function Input({ before, after, className, ...rest }: InputProps) {
  const input = (
    <input
      className={classNames(
        controlStyle,
        'min-h-11 read-only:bg-sunken',
        !!before && 'pl-9',
        !!after && 'pr-14',
        className,
      )}
      {...rest}
    />
  );
  if (!before && !after) return input;
  return (
    <div className="relative">
      {before && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 left-0 grid w-9 place-items-center text-muted [&_svg]:size-4.5"
        >
          {before}
        </span>
      )}
      {input}
      {after && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 right-0 grid place-items-center pr-3.5 text-muted text-sm"
        >
          {after}
        </span>
      )}
    </div>
  );
}

'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonLook, buttonStyle } from './button-style';
import { classNames } from './class-names';

type SubmitButtonProps = Omit<ComponentProps<'button'>, 'type'> &
  ButtonLook & {
    /** Said while the form is on its way; the width stays. */
    pending?: string;
  };

/** Sends the form it stands in, and cannot be pressed twice while that is on its way. */
export function SubmitButton({
  variant,
  size,
  wide,
  className,
  pending = 'One moment…',
  children,
  name,
  value,
  onClick,
  ...rest
}: SubmitButtonProps) {
  const status = useFormStatus();
  // Several buttons in one form: only the one that was pressed says that it works.
  const mine = status.pending && (name === undefined || status.data?.get(name) === String(value));
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={status.pending || undefined}
      onClick={(event) => (status.pending ? event.preventDefault() : onClick?.(event))}
      className={classNames(buttonStyle({ variant, size, wide }), className)}
      {...rest}
    >
      <span className="grid">
        <span
          className={classNames('col-start-1 row-start-1', line, mine && 'invisible')}
          aria-hidden={mine || undefined}
        >
          {children}
        </span>
        {mine && (
          <span role="status" className={classNames('col-start-1 row-start-1', line)}>
            <span
              aria-hidden="true"
              className="size-4 animate-spin rounded-pill border-2 border-current border-r-transparent"
            />
            {pending}
          </span>
        )}
      </span>
    </button>
  );
}

const line = 'inline-flex items-center justify-center gap-2';

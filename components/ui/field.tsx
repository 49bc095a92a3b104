import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface FieldText {
  label: ReactNode;
  /** Stands under the label before anything is typed: the form of a good answer. */
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: string;
  required?: boolean;
  /** The label is there for screen readers alone, because the page shows it another way. */
  hideLabel?: boolean;
}

interface FieldProps extends FieldText {
  /** The id of the control inside; hint and error hang on it. */
  id: string;
  children: ReactNode;
  className?: string;
}

/** The attributes that tie a control to its hint and its error. Give them to the control inside a `Field`. */
export function fieldAria(id: string, { hint, error, required }: Partial<FieldText>) {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
    'aria-required': required || undefined,
  } as const;
}

/** Label above, hint under it, error right at the control. */
export function Field({
  id,
  label,
  hint,
  error,
  required,
  hideLabel,
  children,
  className,
}: FieldProps) {
  return (
    <div className={classNames('grid gap-1.5', className)}>
      <label
        htmlFor={id}
        className={hideLabel ? 'sr-only' : 'w-fit font-semibold text-ink text-sm'}
      >
        {label}
        {required === false && <span className="font-normal text-muted"> (optional)</span>}
        {required && <RequiredMark />}
      </label>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {children}
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}

/** The hint of the control with this id. */
export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="-mt-0.5 max-w-text text-muted text-sm">
      {children}
    </p>
  );
}

/** The error of the control with this id. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p
      id={`${id}-error`}
      className="flex items-start gap-1.5 font-medium text-coral-ink text-sm animate-rise"
    >
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}

/** A star for the eye; screen readers hear `required` from the control itself. */
export function RequiredMark() {
  return (
    <span aria-hidden="true" className="text-coral-ink">
      {' *'}
    </span>
  );
}

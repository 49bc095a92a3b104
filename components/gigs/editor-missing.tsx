import type { ReactNode } from 'react';
import type { Missing } from '@/lib/catalog/completeness';

/**
 * What is still missing for publication, beside its field: quiet, because a draft may lack anything. Stands in the hint of
 * the field; what is wrong with what was just sent is an error and shown by the form.
 */
export function missingHint(
  missing: readonly Missing[],
  field: string,
  hint?: ReactNode,
): ReactNode {
  const found = missing.filter((one) => one.field === field);
  if (found.length === 0) return hint;
  return (
    <>
      {hint && <span className="block">{hint}</span>}
      {found.map(({ message }) => (
        <MissingNote key={message}>{message}</MissingNote>
      ))}
    </>
  );
}

/** One thing that is missing, in words. */
export function MissingNote({ children }: { children: ReactNode }) {
  return (
    <span className="mt-0.5 flex items-start gap-1.5 font-medium text-straw-ink">
      <span
        aria-hidden="true"
        className="mt-1.75 size-1.5 shrink-0 rounded-pill border-[1.5px] border-current"
      />
      <span>
        <span className="sr-only">Still missing: </span>
        {children}
      </span>
    </span>
  );
}

'use client';

import { FieldError, FieldHint, RequiredMark } from '@/components/ui/field';
import { useField } from '@/components/ui/form';
import { accountLimits } from '@/lib/accounts/limits';

interface LanguageChoicesProps {
  languages: ReadonlyArray<{ code: string; name: string }>;
  chosen: readonly string[];
}

/** The languages a seller works in, as pills to tick. */
export function LanguageChoices({ languages, chosen }: LanguageChoicesProps) {
  const { id, error, typed } = useField('languages');
  const ticked = typed === undefined ? chosen : [typed].flat();
  return (
    <fieldset
      id={id}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : `${id}-hint`}
      className="grid min-w-0 gap-1.5"
    >
      <legend className="font-semibold text-ink text-sm">
        Languages you work in
        <RequiredMark />
      </legend>
      <FieldHint id={id}>At most {accountLimits.languagesMax}.</FieldHint>
      <div className="mt-1 flex flex-wrap gap-2">
        {languages.map(({ code, name }) => (
          <label
            key={code}
            className="flex min-h-10 items-center rounded-pill border border-line-strong bg-surface px-4 text-sm transition-colors duration-150 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-accent-ink has-focus-visible:outline-offset-2"
          >
            <input
              type="checkbox"
              name="languages"
              value={code}
              defaultChecked={ticked.includes(code)}
              className="sr-only"
            />
            {name}
          </label>
        ))}
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}

'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { FieldError, RequiredMark } from '@/components/ui/field';
import { useField } from '@/components/ui/form';

interface TicksFieldProps {
  name: string;
  legend: string;
  required: boolean;
  options: readonly string[];
  /** What was ticked before. */
  ticked?: readonly string[] | undefined;
}

/** A question with several right answers; what is wrong with them stands below. */
export function TicksField({ name, legend, required, options, ticked: before }: TicksFieldProps) {
  const { id, error, typed } = useField(name);
  const ticked = typed === undefined ? (before ?? []) : [typed].flat();
  return (
    <fieldset
      id={id}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
      className="grid gap-1.5"
    >
      <legend className="mb-1.5 font-semibold text-sm">
        {legend}
        {required ? <RequiredMark /> : <span className="font-normal text-muted"> (optional)</span>}
      </legend>
      {options.map((option) => (
        <Checkbox key={option} name={name} value={option} defaultChecked={ticked.includes(option)}>
          {option}
        </Checkbox>
      ))}
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}

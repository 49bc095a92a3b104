'use client';

import { type ComponentProps, useState } from 'react';
import { Checkbox, type CheckboxProps } from './checkbox';
import { Field, FieldError, type FieldText, fieldAria } from './field';
import { useField } from './form';
import { Input } from './input';
import { RadioCards, type RadioCardsProps } from './radio-cards';
import { Select, type SelectProps } from './select';
import { Textarea } from './textarea';

// Each of these stands inside an ActionForm and finds its error and what was typed there by its name. `autoFocus`
// brings a person without JavaScript to the first error; with JavaScript the form does that.

type Named<Props> = Omit<Props, 'id' | 'required'> & Omit<FieldText, 'error'> & { name: string };

function text(typed: string | string[] | undefined): string | undefined {
  return Array.isArray(typed) ? typed[0] : typed;
}

/** A labelled line of text. */
export function TextField({
  label,
  hint,
  required,
  hideLabel,
  className,
  defaultValue,
  ...rest
}: Named<ComponentProps<typeof Input>>) {
  const { id, error, typed } = useField(rest.name);
  const words = { label, hint, error, required, hideLabel };
  return (
    <Field id={id} className={className} {...words}>
      <Input
        {...rest}
        {...fieldAria(id, words)}
        autoFocus={rest.autoFocus || Boolean(error) || undefined}
        defaultValue={text(typed) ?? defaultValue}
      />
    </Field>
  );
}

type TextareaFieldProps = Named<ComponentProps<typeof Textarea>> & {
  /** Shows how many characters are left of so many. What is too long is said, never cut off. */
  limit?: number;
};

/** A labelled text of several lines, with a counter if it has a limit. */
export function TextareaField({
  label,
  hint,
  required,
  hideLabel,
  className,
  defaultValue,
  limit,
  onChange,
  ...rest
}: TextareaFieldProps) {
  const { id, error, typed } = useField(rest.name);
  const words = { label, hint, error, required, hideLabel };
  const initial = text(typed) ?? defaultValue;
  const [length, setLength] = useState(String(initial ?? '').length);
  return (
    <Field id={id} className={className} {...words}>
      <Textarea
        {...rest}
        {...fieldAria(id, words)}
        autoFocus={rest.autoFocus || Boolean(error) || undefined}
        defaultValue={initial}
        onChange={(event) => {
          setLength(event.target.value.length);
          onChange?.(event);
        }}
      />
      {limit !== undefined && <Counter length={length} limit={limit} />}
    </Field>
  );
}

function Counter({ length, limit }: { length: number; limit: number }) {
  const left = limit - length;
  return (
    <p className={`tabular text-right text-xs ${left < 0 ? 'text-coral-ink' : 'text-muted'}`}>
      <span aria-hidden="true">
        {length.toLocaleString('en')} / {limit.toLocaleString('en')}
      </span>
      {/* Spoken only when it matters: near the end, and past it. */}
      <span role="status" className="sr-only">
        {left < 0 && `${-left} characters too many`}
        {left >= 0 && left <= 20 && `${left} characters left`}
      </span>
    </p>
  );
}

/** A labelled select. */
export function SelectField({
  label,
  hint,
  required,
  hideLabel,
  className,
  defaultValue,
  ...rest
}: Named<SelectProps>) {
  const { id, error, typed } = useField(rest.name);
  const words = { label, hint, error, required, hideLabel };
  return (
    <Field id={id} className={className} {...words}>
      <Select {...rest} {...fieldAria(id, words)} defaultValue={text(typed) ?? defaultValue} />
    </Field>
  );
}

/** A box to tick, or with `toggle` a switch. Its children are the label. */
export function CheckboxField({
  name,
  value = 'on',
  defaultChecked,
  hint,
  ...rest
}: Omit<CheckboxProps, 'id'> & { name: string }) {
  const { id, error, typed } = useField(name);
  const checked = typed === undefined ? defaultChecked : [typed].flat().includes(String(value));
  return (
    <div className="grid gap-1.5">
      <Checkbox
        {...rest}
        {...fieldAria(id, { error, hint, required: rest.required })}
        name={name}
        value={value}
        hint={hint}
        defaultChecked={checked}
      />
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}

/** One of a few, as cards. */
export function RadioField({ value, ...rest }: Omit<RadioCardsProps, 'id'>) {
  const { id, error, typed } = useField(rest.name);
  return (
    <RadioCards
      {...rest}
      {...fieldAria(id, { error, hint: rest.hint })}
      value={text(typed) ?? value}
    >
      {error && (
        <div className="mt-1.5">
          <FieldError id={id}>{error}</FieldError>
        </div>
      )}
    </RadioCards>
  );
}

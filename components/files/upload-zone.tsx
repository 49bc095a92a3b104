'use client';

import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { useFormStatus } from 'react-dom';
import { Field, type FieldText, fieldAria } from '@/components/ui/field';
import { FileInput } from '@/components/ui/file-input';
import { useField } from '@/components/ui/form';
import type { SentPurpose } from '@/lib/files/schema';
import { isOpen } from './upload-item';
import { UploadRow } from './upload-row';
import { nothingYet, openStore } from './upload-store';

export interface UploadZoneProps extends Omit<FieldText, 'error'> {
  name: string;
  purpose: SentPurpose;
  /** The order's number; a message may be written before any order. */
  number?: string;
  className?: string;
  /** How large a file may be, in words, sent in pieces and with the form. */
  most: string;
  mostInForm: string;
}

/** The field itself; `UploadField` is what forms use. */
export function UploadZone({
  name,
  purpose,
  number,
  label,
  hint,
  required,
  hideLabel,
  className,
  most,
  mostInForm,
}: UploadZoneProps) {
  const { id, error } = useField(name);
  const [store] = useState(() => openStore({ purpose, number, field: name }));
  const { items, said } = useSyncExternalStore(store.subscribe, store.shown, () => nothingYet);
  const [held, setHeld] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const wrong = held && items.some(isOpen) ? heldWords : error;
  const words = { label, error: wrong, required, hideLabel };

  const take = (chosen: FileList | null) => {
    if (!chosen?.length) return;
    store.add([...chosen]);
    // They go their own way: with the form they would be sent a second time.
    if (input.current) input.current.value = '';
    setHeld(false);
  };

  // What was chosen before the page was ready is taken now; what is under way when it is left stops where it is.
  const arrive = useEffectEvent(() => {
    void store.refresh();
    take(input.current?.files ?? null);
  });
  useEffect(() => {
    arrive();
    return () => store.stop();
  }, [store]);

  useHeldForm(
    input,
    () => items.some(isOpen),
    () => setHeld(true),
  );
  useAfterSending(() => void store.refresh());

  return (
    <Field
      id={id}
      className={className}
      {...words}
      hint={<FieldWords {...{ hint, most, mostInForm }} />}
    >
      <FileInput
        {...fieldAria(id, { ...words, hint: true })}
        ref={input}
        name={name}
        multiple
        onChange={(event) => take(event.target.files)}
      />
      {items.length > 0 && (
        <ul aria-label="Files of this field" className="grid gap-2">
          {items.map((item) => (
            <UploadRow
              key={item.key}
              item={item}
              onPause={() => store.pause(item.key)}
              onGoOn={() => store.goOn(item.key)}
              onRemove={() => {
                store.remove(item.key);
                input.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      {items.map(
        (item) =>
          item.state === 'done' &&
          item.id && <input key={item.key} type="hidden" name={`${name}.upload`} value={item.id} />,
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </Field>
  );
}

const heldWords = 'Not every file is here yet. Please wait a moment, or remove what is not needed.';

function FieldWords({
  hint,
  most,
  mostInForm,
}: Pick<UploadZoneProps, 'hint' | 'most' | 'mostInForm'>) {
  return (
    <>
      {hint} Up to {most} each; drop them here or choose them.
      {most !== mostInForm && <noscript> Without JavaScript up to {mostInForm}.</noscript>}
    </>
  );
}

/** Keeps the form around from being sent while files are missing. */
function useHeldForm(
  input: React.RefObject<HTMLInputElement | null>,
  isHeld: () => boolean,
  onHeld: () => void,
) {
  const hold = useEffectEvent((event: Event) => {
    if (!isHeld()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onHeld();
    input.current?.focus();
  });
  useEffect(() => {
    const form = input.current?.form;
    const onSubmit = (event: Event) => hold(event);
    // Before the form's own way of sending hears of it.
    form?.addEventListener('submit', onSubmit, true);
    return () => form?.removeEventListener('submit', onSubmit, true);
  }, [input]);
}

/** Called when the form around was sent and answered. */
function useAfterSending(work: () => void) {
  const { pending } = useFormStatus();
  const before = useRef(false);
  const after = useEffectEvent(work);
  useEffect(() => {
    if (before.current && !pending) after();
    before.current = pending;
  }, [pending]);
}

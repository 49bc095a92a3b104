'use client';

import {
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useFormStatus } from 'react-dom';
import { Field, type FieldText, fieldAria } from '@/components/ui/field';
import { FileInput } from '@/components/ui/file-input';
import { useField } from '@/components/ui/form';
import { WhosePage } from '@/components/ui/whose-page';
import type { SentPurpose } from '@/lib/files/schema';
import { isOpen, type UploadItem } from './upload-item';
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
  const personId = useContext(WhosePage);
  const [store] = useState(() => openStore({ purpose, number, field: name, personId }));
  const { items, said } = useSyncExternalStore(store.subscribe, store.shown, () => nothingYet);
  const input = useRef<HTMLInputElement>(null);
  const { waits, stuck } = useHeldForm(input, items);
  const wrong = stuck ? stuckWords : error;
  const words = { label, error: wrong, required, hideLabel };

  const take = (chosen: FileList | null) => {
    if (!chosen?.length) return;
    store.add([...chosen]);
    // They go their own way: with the form they would be sent a second time.
    if (input.current) input.current.value = '';
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
      {waits && (
        <p role="status" className="text-muted text-sm">
          This is sent by itself as soon as every file is here.
        </p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </Field>
  );
}

const stuckWords = 'One of the files is not here. Go on with it or remove it, and this is sent.';

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

/**
 * Holds the form around back while files are on their way, and sends it when the last one is here: who pressed the button
 * meant it. One that fails or is paused leaves it to the person. Answers whether it waits.
 */
function useHeldForm(
  input: React.RefObject<HTMLInputElement | null>,
  items: readonly UploadItem[],
): { waits: boolean; stuck: boolean } {
  const [held, setHeld] = useState(false);
  const pressed = useRef<HTMLElement | null>(null);
  const open = items.some(isOpen);
  const stuck = items.some(({ state }) => state === 'failed' || state === 'paused');

  const hold = useEffectEvent((event: SubmitEvent) => {
    if (!open) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed.current = event.submitter;
    setHeld(true);
    if (stuck) input.current?.focus();
  });
  useEffect(() => {
    const form = input.current?.form;
    const onSubmit = (event: SubmitEvent) => hold(event);
    // Before the form's own way of sending hears of it.
    form?.addEventListener('submit', onSubmit, true);
    return () => form?.removeEventListener('submit', onSubmit, true);
  }, [input]);
  useEffect(() => {
    if (!held || open) return;
    setHeld(false);
    input.current?.form?.requestSubmit(pressed.current);
  }, [held, open, input]);
  return { waits: held && open && !stuck, stuck: held && stuck };
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

'use client';

import { Paperclip } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { Field, type FieldText, fieldAria } from './field';
import { FileInput } from './file-input';
import { useField } from './form';

type FileFieldProps = Omit<ComponentProps<typeof FileInput>, 'id' | 'required'> &
  Omit<FieldText, 'error'> & {
    name: string;
    /** Told at once when a file is larger; the server has the last word. */
    maxMegabytes?: number;
  };

/** A labelled zone for files; with JavaScript it lists what was chosen, with sizes. */
export function FileField({
  label,
  hint,
  required,
  hideLabel,
  maxMegabytes,
  className,
  onChange,
  ...rest
}: FileFieldProps) {
  const { id, error } = useField(rest.name);
  const [files, setFiles] = useState<File[]>([]);
  const tooLarge = files.find((file) => maxMegabytes && file.size > maxMegabytes * 1_048_576);
  const wrong = tooLarge
    ? `${tooLarge.name} is ${sizeText(tooLarge.size)}; the most is ${maxMegabytes} MB.`
    : error;
  const words = { label, hint, error: wrong, required, hideLabel };
  return (
    <Field id={id} className={className} {...words}>
      <FileInput
        {...rest}
        {...fieldAria(id, words)}
        onChange={(event) => {
          setFiles([...(event.target.files ?? [])]);
          onChange?.(event);
        }}
      />
      {files.length > 0 && (
        <ul className="grid gap-1 text-sm">
          {files.map((file, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one choice may hold two files alike, and it never changes in part.
            <li key={index} className="flex items-center gap-2">
              <Paperclip aria-hidden="true" className="size-4 shrink-0 text-muted" />
              <span className="min-w-0 truncate">{file.name}</span>
              <span className="tabular shrink-0 text-muted">{sizeText(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}

/** A size as people read it: '640 KB', '2.4 MB'. */
function sizeText(bytes: number): string {
  if (bytes < 1_048_576) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { TextField } from '@/components/ui/form-fields';

interface PasswordFieldProps {
  /** Says what it holds: by its name alone app/actions/_typed-values.ts keeps it from coming back to the page. */
  name: 'password' | `${string}Password`;
  label: string;
  /** Of the password managers: is it one that exists, or a new one? */
  kind: 'current' | 'new';
  autoFocus?: boolean;
}

/** A password; with JavaScript it can be shown, because hidden typing makes short passwords. */
export function PasswordField({ name, label, kind, autoFocus }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="relative">
      <TextField
        name={name}
        label={label}
        type={shown ? 'text' : 'password'}
        autoComplete={`${kind}-password`}
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={autoFocus}
        required
        hint={
          kind === 'new'
            ? 'At least 10 characters. A few words that do not belong together are strong and easy to keep.'
            : undefined
        }
      />
      {ready && (
        <button
          type="button"
          onClick={() => setShown(!shown)}
          aria-pressed={shown}
          className="absolute top-0 right-0 flex items-center gap-1.5 rounded-sm text-muted text-sm hover:text-ink"
        >
          <Icon aria-hidden="true" className="size-4" />
          Show<span className="sr-only"> what is typed in: {label}</span>
        </button>
      )}
    </div>
  );
}

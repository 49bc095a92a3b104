'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useField } from '@/components/ui/form';
import { Input } from '@/components/ui/input';

/** The same address in the form that calendar programs subscribe to at a press. Pure. */
export const subscriptionOf = (address: string): string => address.replace(/^https?:/, 'webcal:');

/** The address that was just made, to be copied; nothing when none was. */
export function SecretAddress() {
  const { id, typed } = useField('address');
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const [copies, setCopies] = useState(false);
  // Shown where it works: over https or on one's own machine.
  useEffect(() => setCopies(Boolean(navigator.clipboard)), []);
  if (typeof typed !== 'string') return null;
  const copy = async () => {
    input.current?.select();
    await navigator.clipboard.writeText(typed).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="grid w-full gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        Address of your calendar
      </label>
      <div className="flex flex-wrap gap-3">
        <Input
          ref={input}
          id={id}
          readOnly
          value={typed}
          className="flex-1 basis-60 font-mono text-sm"
          onFocus={(event) => event.target.select()}
        />
        {copies && (
          <Button variant="secondary" onClick={copy}>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </div>
      <p className="text-muted text-sm">
        Or{' '}
        <a href={subscriptionOf(typed)} className="text-link">
          open it in your calendar program
        </a>
        , where it knows such addresses.
      </p>
      <span role="status" className="sr-only">
        {copied && 'Copied'}
      </span>
    </div>
  );
}

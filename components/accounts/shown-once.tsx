'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useField } from '@/components/ui/form';
import { Input } from '@/components/ui/input';

interface ShownOnceProps {
  /** The value of the form's answer. */
  name: string;
  label: string;
}

/** A secret that was just made, to be copied; nothing when none was. */
export function ShownOnce({ name, label }: ShownOnceProps) {
  const { id, typed } = useField(name);
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const [copies, setCopies] = useState(false);
  // Shown where it works: over https or on one's own machine.
  useEffect(() => setCopies(Boolean(navigator.clipboard)), []);
  if (typeof typed !== 'string' || typed === '') return null;
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
        {label}
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
      <span role="status" className="sr-only">
        {copied && 'Copied'}
      </span>
    </div>
  );
}

'use client';

import { useEffect, useRef } from 'react';
import { useField } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';

/** 'Saved', until the form has something newer to say. Takes the focus that was lost with the form before it. */
export function SavedNote() {
  const { typed } = useField('gigId');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  if (typed !== undefined) return null;
  return (
    <Notice ref={note} tabIndex={-1} tone="good" role="status">
      Saved.
    </Notice>
  );
}

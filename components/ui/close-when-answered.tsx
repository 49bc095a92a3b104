'use client';

import { useEffect, useRef } from 'react';
import { useFormStatus } from 'react-dom';

/** For a dialog that stands inside its form: when an answer has come, what it says stands behind it. */
export function CloseWhenAnswered() {
  const { pending } = useFormStatus();
  const mark = useRef<HTMLSpanElement>(null);
  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && !pending) mark.current?.closest('dialog')?.close();
    waited.current = pending;
  }, [pending]);
  return <span ref={mark} hidden />;
}

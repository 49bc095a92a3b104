'use client';

import { useEffect } from 'react';

let formsSending = 0;
const waiting = new Set<() => void>();

/** Says that a form of this page is on its way, until its answer is shown. */
export function useSending(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    formsSending++;
    return () => {
      formsSending--;
      if (formsSending > 0) return;
      for (const goOn of waiting) goOn();
      waiting.clear();
    };
  }, [isSending]);
}

/** An answer that has not come by then is not waited for. */
const patienceMs = 5000;

/** Waits until no form of this page is on its way; the page that its answer brings may be all that was wanted. */
export function whenSent(signal: AbortSignal): Promise<void> {
  if (formsSending === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(goOn, patienceMs);
    function goOn() {
      clearTimeout(timer);
      waiting.delete(goOn);
      resolve();
    }
    waiting.add(goOn);
    signal.addEventListener('abort', goOn, { once: true });
  });
}

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

/**
 * Waits until no form of this page is on its way, at most `patienceMs` where that is given. The page that the answer brings may
 * be all that was wanted; and the router throws a pending answer away, with the address that it leads to, when the page's
 * address is changed meanwhile.
 */
export function whenSent(signal: AbortSignal, patienceMs?: number): Promise<void> {
  if (formsSending === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = patienceMs === undefined ? undefined : setTimeout(goOn, patienceMs);
    function goOn() {
      clearTimeout(timer);
      waiting.delete(goOn);
      resolve();
    }
    waiting.add(goOn);
    signal.addEventListener('abort', goOn, { once: true });
  });
}

'use client';

import { useEffect } from 'react';

let onItsWay = 0;
const waiting = new Set<() => void>();

/** Says that a form of this page, or the page's own data, is on its way, until its answer is shown. */
export function useOnItsWay(isOnItsWay: boolean): void {
  useEffect(() => {
    if (!isOnItsWay) return;
    onItsWay++;
    return () => {
      onItsWay--;
      if (onItsWay > 0) return;
      for (const goOn of waiting) goOn();
      waiting.clear();
    };
  }, [isOnItsWay]);
}

/**
 * Waits until nothing of this page is on its way, at most `patienceMs` where that is given: the page that an answer brings
 * may be all that was wanted.
 */
export function whenArrived(signal?: AbortSignal, patienceMs?: number): Promise<void> {
  if (onItsWay === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = patienceMs === undefined ? undefined : setTimeout(goOn, patienceMs);
    function goOn() {
      clearTimeout(timer);
      waiting.delete(goOn);
      resolve();
    }
    waiting.add(goOn);
    signal?.addEventListener('abort', goOn, { once: true });
  });
}

/**
 * Takes the question out of this page's address, so that a reload does not ask it again; called off, or when the page is
 * another one by then, it leaves all as it is. It waits until nothing is on its way. When its address changes, the router
 * throws away what is: the answer to a form, with the place it leads to, and data that is being read, for which the page
 * would wait for ever and show nothing new any more.
 */
export async function dropQuestion(signal?: AbortSignal): Promise<void> {
  const { pathname } = window.location;
  // The page that an answer brings may set out for more in the same breath.
  while (onItsWay > 0 && !signal?.aborted) await whenArrived(signal);
  if (signal?.aborted || window.location.pathname !== pathname) return;
  window.history.replaceState(null, '', pathname + window.location.hash);
}

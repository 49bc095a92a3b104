'use client';

import { useEffect, useState } from 'react';
import { leadsElsewhere } from './leads-elsewhere';

/** Whoever is there sooner has seen no sign and needs none. */
const quietMs = 150;
/** What takes longer has failed, or led back to where it came from. */
const mostMs = 15_000;
const lookEveryMs = 100;

/**
 * A thin line at the upper edge while a link that was followed has not led anywhere yet. Above everything, so that nothing
 * moves. It looks at the address, which changes when the page is there: one listener for all links, whatever they are.
 */
export function MovingBar() {
  const [isMoving, setMoving] = useState(false);
  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let look: ReturnType<typeof setInterval> | undefined;
    const stop = () => {
      clearTimeout(quiet);
      clearInterval(look);
      setMoving(false);
    };
    const begin = (event: MouseEvent) => {
      if (!isFollowed(event)) return;
      stop();
      const from = location.href;
      const began = performance.now();
      quiet = setTimeout(() => setMoving(true), quietMs);
      look = setInterval(() => {
        if (location.href !== from || performance.now() - began > mostMs) stop();
      }, lookEveryMs);
    };
    document.addEventListener('click', begin);
    // A page that comes back from the browser's memory has arrived.
    window.addEventListener('pageshow', stop);
    return () => {
      stop();
      document.removeEventListener('click', begin);
      window.removeEventListener('pageshow', stop);
    };
  }, []);
  return isMoving ? (
    <div
      aria-hidden="true"
      data-moving
      className="fixed inset-x-0 top-0 z-60 h-0.75 origin-left animate-moving bg-accent print:hidden"
    />
  ) : null;
}

/** Pressed to go there in this window: not to open another one, not to fetch a file. */
function isFollowed(event: MouseEvent): boolean {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return false;
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.href || link.hasAttribute('download')) return false;
  if (link.target && link.target !== '_self') return false;
  return leadsElsewhere(link.href, location.href);
}

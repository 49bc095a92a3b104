'use client';

import { useEffect, useRef } from 'react';
import { besideResults } from './beside-results';

/**
 * With scripts: the filters on a phone open and close without an address of their own, as a dialog. An address would be a
 * step in the browser's history that knows nothing of the search, and going on from it may lose the way to the results.
 */
export function LiveSheet() {
  const inside = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const sheet = inside.current?.closest('aside');
    return sheet ? liveSheet(sheet) : undefined;
  }, []);
  return <span ref={inside} hidden />;
}

/** Closes at a phone's own step back, where the browser has a word for that. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}
const newWatcher = (): Watcher | null => {
  const { CloseWatcher } = window as { CloseWatcher?: new () => Watcher };
  return CloseWatcher ? new CloseWatcher() : null;
};

/** Returns how to stop. */
function liveSheet(sheet: HTMLElement): () => void {
  const wide = matchMedia(besideResults);
  let opener: HTMLElement | null = null;
  let still: HTMLElement[] = [];
  let watcher: Watcher | null = null;
  const open = (from: HTMLElement | null): void => {
    if (sheet.dataset.open !== undefined) return;
    opener = from;
    watcher = newWatcher();
    if (watcher) watcher.onclose = close;
    still = around(sheet);
    for (const element of still) element.inert = true;
    sheet.dataset.open = '';
    sheet.role = 'dialog';
    sheet.ariaModal = 'true';
    sheet.querySelector('a')?.focus();
  };
  const close = (): void => {
    if (sheet.dataset.open === undefined) return;
    watcher?.destroy();
    for (const element of still) element.inert = false;
    delete sheet.dataset.open;
    sheet.role = null;
    sheet.ariaModal = null;
    opener?.focus();
  };
  const onClick = (event: MouseEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const leadsTo = link?.getAttribute('href');
    if (leadsTo !== `#${sheet.id}` && !(leadsTo === '#results' && sheet.contains(link))) return;
    event.preventDefault();
    if (sheet.contains(link)) close();
    else open(link);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  const steps = new AbortController();
  const { signal } = steps;
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKey, { signal });
  sheet.addEventListener('submit', close, { signal });
  // A page that the browser puts aside comes back as it was left.
  window.addEventListener('pagehide', close, { signal });
  wide.addEventListener('change', close, { signal });
  sheet.dataset.live = '';
  if (location.hash === `#${sheet.id}`) {
    // It was opened before this script ran: from now on without the address, which would open it again.
    history.replaceState(history.state, '', location.pathname + location.search);
    if (!wide.matches) open(document.querySelector<HTMLElement>(`a[href="#${sheet.id}"]`));
  }
  return () => {
    steps.abort();
    close();
  };
}

/** Everything of the page that stands beside an element, at each of its levels. */
function around(element: HTMLElement): HTMLElement[] {
  const parent = element.parentElement;
  if (!parent || element === document.body) return [];
  const beside = [...parent.children].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each !== element && !each.inert,
  );
  return [...beside, ...around(parent)];
}

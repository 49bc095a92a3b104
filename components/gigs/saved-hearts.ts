import { useSyncExternalStore } from 'react';
import { askForMe } from '@/components/shell/me';

/** Which gigs this person keeps: asked once for all hearts of a cached page, and kept while they press them. */
let saved: Set<string> | undefined;
/** What was pressed here: it holds, whatever was known when the question was asked. */
const pressed = new Map<string, boolean>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!saved) {
    know([]);
    askForMe().then(
      (me) => know(me?.savedGigs ?? []),
      // The hearts stay empty; pressing one still works.
      () => undefined,
    );
  }
  return () => listeners.delete(listener);
}

function know(gigIds: readonly string[]): void {
  saved = new Set(gigIds);
  for (const [gigId, isSaved] of pressed) {
    if (isSaved) saved.add(gigId);
    else saved.delete(gigId);
  }
  tell();
}

/** Shows a heart as full or empty before the server has answered. */
export function markSaved(gigId: string, isSaved: boolean): void {
  pressed.set(gigId, isSaved);
  if (saved) know([...saved]);
}

/** Does the person keep this gig? False until it is known; undefined on the server, and so before scripts run. */
export function useSaved(gigId: string): boolean | undefined {
  return useSyncExternalStore<boolean | undefined>(
    subscribe,
    () => saved?.has(gigId) ?? false,
    () => undefined,
  );
}

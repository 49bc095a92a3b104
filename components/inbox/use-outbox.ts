'use client';

import { useContext, useEffect, useSyncExternalStore } from 'react';
import { WhosePage } from '@/components/ui/whose-page';
import { outbox, type Waiting } from './outbox';

/** What this person has sent and was not confirmed yet, in all conversations; sends it while the page is open. */
export function useOutbox(): readonly Waiting[] {
  const personId = useContext(WhosePage);
  const all = useSyncExternalStore(outbox.subscribe, outbox.read, outbox.readOnServer);
  useEffect(() => outbox.open(personId), [personId]);
  return all;
}

function followLine(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Does the browser know that it has no line? */
export const useOffline = (): boolean =>
  useSyncExternalStore(
    followLine,
    () => !navigator.onLine,
    () => false,
  );

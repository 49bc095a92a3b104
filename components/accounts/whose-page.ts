'use client';

import { useContext, useSyncExternalStore } from 'react';
import { WhosePage } from '@/components/ui/whose-page';
import { onTurnedAway, whyTurnedAway } from './own-fetch';

/** Why nothing is taken from this page any more, in words for its person; undefined while everything is. */
export function useTurnedAway(): string | undefined {
  const personId = useContext(WhosePage);
  return useSyncExternalStore(
    onTurnedAway,
    () => whyTurnedAway(personId),
    () => undefined,
  );
}

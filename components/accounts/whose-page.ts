'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import { onTurnedAway, whyTurnedAway } from './own-fetch';

/** The id of the person for whom this page, or this part of it, was made; '' where that was nobody. */
export const WhosePage = createContext('');

/** Why nothing is taken from this page any more, in words for its person; undefined while everything is. */
export function useTurnedAway(): string | undefined {
  const personId = useContext(WhosePage);
  return useSyncExternalStore(
    onTurnedAway,
    () => whyTurnedAway(personId),
    () => undefined,
  );
}

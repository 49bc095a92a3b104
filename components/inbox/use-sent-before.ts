'use client';

import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { outbox, type Waiting } from './outbox';

/**
 * What another window or an earlier page has sent and is still on its way is a draft to the marketplace yet, but none to
 * its writer: calls `found` with each such message, once.
 */
export function useSentBefore(conversationId: string, found: (message: Waiting) => void): void {
  const all = useSyncExternalStore(outbox.subscribe, outbox.read, outbox.readOnServer);
  const seen = useRef(new Set<string>());
  const look = useEffectEvent((message: Waiting) => {
    if (message.conversationId !== conversationId || seen.current.has(message.key)) return;
    seen.current.add(message.key);
    found(message);
  });
  useEffect(() => {
    for (const message of all) look(message);
  }, [all]);
}

'use client';

import { useContext, useEffect, useEffectEvent, useRef } from 'react';
import { useLive } from '@/components/live/use-live';
import { WhosePage } from '@/components/ui/whose-page';
import type { ThreadPage } from '@/lib/inbox/views';
import { fetchThread } from './fetch-thread';

/**
 * Fetches the newest of a conversation as soon as something is heard of it: a small answer, there long before the whole page
 * has been read again, and so is the other one's 'Seen'. One at a time; what is heard meanwhile asks once more. Returns what
 * asks without a word. Where it fails the page's own reading brings it.
 */
export function useThreadNews(
  conversationId: string,
  onNews: (newest: ThreadPage) => void,
): () => void {
  const personId = useContext(WhosePage);
  const asking = useRef({ now: false, again: false, over: false });
  const take = useEffectEvent(onNews);
  useEffect(() => {
    const state = asking.current;
    state.over = false;
    return () => {
      state.over = true;
    };
  }, []);

  const look = async () => {
    const state = asking.current;
    state.again = true;
    // A page that nobody looks at is read anew when somebody does.
    if (state.now || document.visibilityState !== 'visible') return;
    state.now = true;
    while (state.again && !state.over) {
      state.again = false;
      const newest = await fetchThread(personId, conversationId);
      if (newest && !state.over) take(newest);
    }
    state.now = false;
  };

  useLive((word) => {
    const concerns =
      (word.kind === 'message' || word.kind === 'conversation') &&
      word.conversationId === conversationId;
    if (concerns) void look();
  });
  return () => void look();
}

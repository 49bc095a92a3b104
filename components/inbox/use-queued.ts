'use client';

import { useEffect, useEffectEvent, useState } from 'react';

const interrupted = 'Not sent: the page was left before the file was up. Please choose it again.';
/** A file of it did not come up. */
export const failedWords = 'Not sent: a file did not come up. Try it again, or leave it out.';

const nameOf = (conversationId: string) => `minnow_queued:${conversationId}`;

/** Remembers over a reload that something was to be sent: a file on its way is lost by it, and that must be said. */
function note(conversationId: string, queued: boolean): void {
  try {
    if (queued) sessionStorage.setItem(nameOf(conversationId), 'yes');
    else sessionStorage.removeItem(nameOf(conversationId));
  } catch {
    // Not allowed here: it is only not said.
  }
}

function wasQueued(conversationId: string): boolean {
  try {
    return sessionStorage.getItem(nameOf(conversationId)) !== null;
  } catch {
    return false;
  }
}

interface Files {
  /** Some are still on their way up. */
  busy: boolean;
  /** One did not come up. */
  failed: boolean;
}

/**
 * A message whose files are still on their way up waits in its place and goes out by itself with the last of them. It is in
 * no list until then, so that neither a reload nor a failed upload makes two of it or loses it: its words are the draft.
 */
export function useQueued(
  conversationId: string,
  files: Files,
  go: (anyway: boolean) => void,
  tell: (trouble: string) => void,
) {
  const [queued, setQueued] = useState<{ anyway: boolean } | null>(null);

  function set(next: { anyway: boolean } | null) {
    setQueued(next);
    note(conversationId, next !== null);
  }

  const settle = useEffectEvent(() => {
    if (!queued) return;
    set(null);
    if (files.failed) tell(failedWords);
    else go(queued.anyway);
  });
  useEffect(() => {
    if (queued && !files.busy) settle();
  }, [queued, files.busy]);

  const tellInterrupted = useEffectEvent(() => tell(interrupted));
  useEffect(() => {
    if (!wasQueued(conversationId)) return;
    note(conversationId, false);
    tellInterrupted();
  }, [conversationId]);

  return {
    waits: queued !== null,
    wait: (anyway: boolean) => set({ anyway }),
    stop: () => set(null),
  };
}

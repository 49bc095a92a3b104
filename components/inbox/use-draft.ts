'use client';

import { useContext, useEffect, useRef, useState } from 'react';
import { WhosePage } from '@/components/ui/whose-page';
import { postDraft } from './post-message';

const restMs = 900;
/** So many of its own drafts a page remembers: more are never on their way at once. */
const knownMax = 6;

/**
 * Keeps what is being written, a moment after the last key and when the page is left. Only over drafts that this page
 * knows: what another window has kept since is not lost by it.
 */
export function useDraft(conversationId: string, initial: string) {
  const personId = useContext(WhosePage);
  const known = useRef<readonly string[]>([initial.trim()]);
  const latest = useRef(initial.trim());
  /** The last that is surely kept, or on its way: one whose answer never came is kept again. */
  const kept = useRef<string | null>(initial.trim());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [state, setState] = useState<'kept' | 'elsewhere'>();

  async function keep() {
    clearTimeout(timer.current);
    const text = latest.current;
    const before = known.current;
    if (text === kept.current) return;
    kept.current = text;
    if (text !== before.at(-1)) known.current = [...before, text].slice(-knownMax);
    const answer = await postDraft(personId, conversationId, text, before);
    if (answer === null && kept.current === text) kept.current = null;
    if (answer === false) known.current = known.current.filter((each) => each !== text);
    if (latest.current !== text || text === '') return;
    setState(answer === null ? undefined : answer ? 'kept' : 'elsewhere');
  }
  const keepNow = useRef(keep);
  keepNow.current = keep;

  useEffect(() => {
    const leave = () => void keepNow.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    /** `kept`: 'Draft kept' may be said. `elsewhere`: another window keeps another one, and this one is not kept. */
    state,
    write(text: string) {
      latest.current = text.trim();
      setState(undefined);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keepNow.current(), restMs);
    },
    /** Sent: the marketplace takes the draft away with it. Answers the drafts that it may be kept as. */
    forget(): readonly string[] {
      clearTimeout(timer.current);
      const gone = known.current;
      latest.current = '';
      kept.current = '';
      // Until the message has arrived, the next draft may still be written over the last.
      known.current = [...gone, ''].slice(-knownMax);
      setState(undefined);
      return gone;
    },
  };
}

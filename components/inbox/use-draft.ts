'use client';

import { useEffect, useRef, useState } from 'react';
import { postDraft } from './post-message';

const restMs = 900;

/** Keeps what is being written, a moment after the last key and when the page is left. */
export function useDraft(conversationId: string, initial: string) {
  const kept = useRef(initial.trim());
  const latest = useRef(initial.trim());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isKept, setIsKept] = useState(false);

  function keep() {
    clearTimeout(timer.current);
    if (latest.current === kept.current) return;
    kept.current = latest.current;
    postDraft(conversationId, latest.current);
    setIsKept(latest.current !== '');
  }
  const keepNow = useRef(keep);
  keepNow.current = keep;

  useEffect(() => {
    const leave = () => keepNow.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    /** 'Draft kept' may be said. */
    isKept,
    write(text: string) {
      latest.current = text.trim();
      setIsKept(false);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keepNow.current(), restMs);
    },
    /** Sent: the marketplace takes the draft away with it. */
    forget() {
      clearTimeout(timer.current);
      latest.current = '';
      kept.current = '';
      setIsKept(false);
    },
  };
}

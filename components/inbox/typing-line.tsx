'use client';

import { useContext, useEffect, useRef, useState } from 'react';
import { useLive } from '@/components/live/use-live';
import { WhosePage } from '@/components/ui/whose-page';
import { postTyping } from './post-message';

/** Said again at most so often while somebody writes; a word holds a little longer, so that the line does not blink. */
const saidEveryMs = 3000;
const holdsMs = 5000;

/** Tells the other one, now and then, that something is being written. */
export function useSayTyping(conversationId: string): () => void {
  const personId = useContext(WhosePage);
  const saidAt = useRef(-saidEveryMs);
  return () => {
    if (performance.now() - saidAt.current < saidEveryMs) return;
    saidAt.current = performance.now();
    postTyping(personId, conversationId);
  };
}

interface TypingLineProps {
  conversationId: string;
  name: string;
  /** Of the newest message: with it the writing has come to its end. */
  newest: string | undefined;
}

/** 'Lina is typing…', while she is: at the foot of the messages, which leave it room. */
export function TypingLine({ conversationId, name, newest }: TypingLineProps) {
  const [typing, setTyping] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive((word) => {
    if (word.kind !== 'typing' || word.conversationId !== conversationId) return;
    setTyping(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTyping(false), holdsMs);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a message that has come ends it.
  useEffect(() => {
    setTyping(false);
    return () => clearTimeout(timer.current);
  }, [newest]);
  return (
    <p role="status" className="absolute bottom-full left-4 h-6 px-1 text-muted text-xs sm:left-6">
      {typing && (
        <span className="inline-flex animate-rise items-center gap-2">
          <span aria-hidden="true" className="inline-flex gap-1">
            <span className="size-1.5 animate-pulse rounded-pill bg-accent" />
            <span className="size-1.5 animate-pulse rounded-pill bg-accent [animation-delay:200ms]" />
            <span className="size-1.5 animate-pulse rounded-pill bg-accent [animation-delay:400ms]" />
          </span>
          {name} is typing…
        </span>
      )}
    </p>
  );
}

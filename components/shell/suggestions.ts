import { useEffect, useState } from 'react';
import type { Suggestion } from '@/lib/catalog/suggestion';

/** Between two keys of who types on: nobody is asked meanwhile. In milliseconds. */
const pauseMs = 120;
const none: readonly Suggestion[] = [];

/**
 * What may be meant by what was typed; empty until it is known, and when it cannot be known. `typed` is null while nobody
 * types. What was asked before is let go, so that a late answer never covers a newer one.
 */
export function useSuggestions(typed: string | null): readonly Suggestion[] {
  const [found, setFound] = useState(none);
  const asked = typed?.trim().toLowerCase().replace(/\s+/g, ' ') ?? '';
  useEffect(() => {
    if (asked.length < 2) {
      setFound(none);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`/api/suggest?q=${encodeURIComponent(asked)}`, {
          signal: abort.signal,
        });
        setFound(answer.ok ? ((await answer.json()) as Suggestion[]) : none);
      } catch {
        // Out of reach: the form still searches, and what was found for another text goes.
        if (!abort.signal.aborted) setFound(none);
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked]);
  return found;
}

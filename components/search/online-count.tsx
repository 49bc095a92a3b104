'use client';

import { useEffect, useRef, useState } from 'react';
import { type FilterCount, filterCountText } from '@/lib/catalog/filter-groups';

/**
 * How many gigs 'Online now' would leave. The page around it may be some minutes old, which for this is too old: it is asked
 * for when it comes into sight, and is not there without scripts.
 */
export function OnlineCount({ query }: { query: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [count, setCount] = useState<FilterCount>();
  useEffect(() => {
    if (!place.current) return;
    const abort = new AbortController();
    const ask = async () => {
      try {
        const answer = await fetch(`/api/online?${query}`, { signal: abort.signal });
        setCount(answer.ok ? ((await answer.json()) as FilterCount) : undefined);
      } catch {
        // Out of reach: the choice stands without its number.
      }
    };
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      seen.disconnect();
      void ask();
    });
    seen.observe(place.current);
    return () => {
      seen.disconnect();
      abort.abort();
    };
  }, [query]);
  return (
    <span ref={place} className="tabular min-w-4 shrink-0 text-right text-muted text-sm">
      {count && filterCountText(count)}
    </span>
  );
}

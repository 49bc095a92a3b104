'use client';

import { useEffect, useEffectEvent } from 'react';
import type { LiveNow, LiveWord } from '@/lib/platform/live-word';
import { onHeard } from './heard';

/**
 * Calls `handler` with whatever the signed-in person's pages hear, while this part of the page is shown. A word holds ids
 * alone: read the newest state by the ordinary ways. On `reset` anything may have happened.
 */
export function useLive(handler: (word: LiveWord | LiveNow) => void): void {
  const onWord = useEffectEvent(handler);
  useEffect(() => onHeard((word) => onWord(word)), []);
}

'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { countdownText } from './countdown-text';
import { useReadingAnew } from './use-reading-anew';
import { When } from './when';

interface CountdownProps {
  at: Date | string;
  /** The moment of looking, from the one clock; it goes on from there in the browser. */
  now: Date | string;
  className?: string;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** The worker looks once a minute at what has become due. */
const afterEnd = 2 * second;

/**
 * A moment that comes nearer while one looks: by the minute, in the last hour by the second (by the minute too for people
 * who want nothing to move). Figures of equal width, so that nothing around it moves. At its end the page is read anew.
 */
export function Countdown({ at, now, className }: CountdownProps) {
  const start = new Date(now).getTime();
  const end = new Date(at).getTime();
  const [passed, setPassed] = useState(0);
  const [readAnew] = useReadingAnew();
  const refresh = useEffectEvent(() => readAnew());

  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const began = performance.now();
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const elapsed = performance.now() - began;
      const left = end - start - elapsed;
      setPassed(elapsed);
      if (left <= 0) {
        // One that was over already when the page was made has nothing to tell.
        if (end > start) timer = setTimeout(() => refresh(), afterEnd);
        return;
      }
      const step = left <= hour && !still ? second : minute;
      // The next moment at which the words change, and not a moment before.
      timer = setTimeout(tick, Math.min(left % step || step, left) + 20);
    };
    tick();
    return () => clearTimeout(timer);
  }, [start, end]);

  const moment = new Date(start + passed);
  return (
    <When at={at} now={moment} words={countdownText(new Date(at), moment)} className={className} />
  );
}

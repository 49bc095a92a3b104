'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { useLive } from '@/components/live/use-live';

/** Several words often come at once: they are one reading. */
const gatherMs = 60;

/** Reads the page again when anything happens in one's conversations: the list beside the open one changes with all. */
export function LiveInbox() {
  const router = useRouter();
  const [reading, start] = useTransition();
  const old = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const readAgain = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      old.current = false;
      start(() => router.refresh());
    }, gatherMs);
  };
  useLive(({ kind }) => {
    if (kind !== 'message' && kind !== 'conversation' && kind !== 'reset') return;
    // What comes while the page is being read is read after that.
    if (reading) old.current = true;
    else readAgain();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: when a reading has ended.
  useEffect(() => {
    if (!reading && old.current) readAgain();
  }, [reading]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return null;
}

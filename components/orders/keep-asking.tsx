'use client';

import { useEffect } from 'react';
import { useReadingAnew } from '@/components/ui/use-reading-anew';

/** Loads the page's data again every few seconds while it is looked at; without JavaScript there is a link instead. */
export function KeepAsking({ everySeconds }: { everySeconds: number }) {
  const [readAnew] = useReadingAnew();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') readAnew();
    }, everySeconds * 1000);
    return () => clearInterval(timer);
  }, [readAnew, everySeconds]);
  return null;
}

'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useTransition } from 'react';
import { useOnItsWay } from './on-its-way';

/** Reads the page's data anew and leaves all that is typed alone; and whether that is on its way. */
export function useReadingAnew(): [readAnew: () => void, isReading: boolean] {
  const router = useRouter();
  const [isReading, startReading] = useTransition();
  useOnItsWay(isReading);
  const readAnew = useCallback(() => startReading(() => router.refresh()), [router]);
  return [readAnew, isReading];
}

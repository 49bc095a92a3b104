'use client';

import { useEffect, useEffectEvent } from 'react';

interface LiveStartProps {
  /** The username of who is signed in. */
  person: string;
  /** Up to where the page's data knows what has happened. */
  after: string;
}

/** Begins to hear what happens for the person whose page it is. What it takes is fetched after the page. */
export function LiveStart({ person, after }: LiveStartProps) {
  const begin = useEffectEvent((startLive: (person: string, after: string) => () => void) =>
    startLive(person, after),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person is another beginning; a later cursor is of no use.
  useEffect(() => {
    let here = true;
    let stop: (() => void) | undefined;
    import('./live-engine').then(
      ({ startLive }) => {
        if (here) stop = begin(startLive);
      },
      // The page works without, and the next one tries again.
      () => undefined,
    );
    return () => {
      here = false;
      stop?.();
    };
  }, [person]);
  return null;
}

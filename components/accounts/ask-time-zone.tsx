'use client';

import { useEffect } from 'react';

interface AskTimeZoneProps {
  keep: (timeZone: string) => Promise<void>;
}

/** Tells us once where the person's clock stands, as soon as a browser of theirs can say it. Shows nothing. */
export function AskTimeZone({ keep }: AskTimeZoneProps) {
  useEffect(() => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    // Some that guard their people say none, and some machines a name that only they know.
    if (timeZone) keep(timeZone).catch(() => undefined);
  }, [keep]);
  return null;
}

import { cache } from 'react';

// One for each page that is being made. Pages that are the same for everyone are made for nobody, and stay with UTC.
const reader = cache(() => ({ timeZone: 'UTC' }));

/** Says where the person is for whom this page is made (an IANA name), before its moments are drawn. */
export function readInZone(timeZone: string): void {
  reader().timeZone = timeZone;
}

/** The zone in which the page that is being made tells times. Known to what is rendered on the server alone. */
export const readerZone = (): string => reader().timeZone;

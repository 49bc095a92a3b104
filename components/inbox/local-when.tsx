'use client';

import { clockText, exactMoment, shortWhen } from './inbox-words';
import { useTimeZone } from './use-time-zone';

/** When a conversation moved last, short enough for a list, by the reader's own clock. */
export function ShortWhen({ at, now, className }: { at: Date; now: Date; className?: string }) {
  const zone = useTimeZone();
  return (
    <time dateTime={at.toISOString()} title={exactMoment(at, zone)} className={className}>
      {shortWhen(at, now, zone)}
    </time>
  );
}

/** The hour and minute of a moment, by the reader's own clock. */
export function ClockTime({ at, className }: { at: Date; className?: string }) {
  const zone = useTimeZone();
  return (
    <time dateTime={at.toISOString()} title={exactMoment(at, zone)} className={className}>
      {clockText(at, zone)}
    </time>
  );
}

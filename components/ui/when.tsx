import { dateFormat, relativeTimeFormat } from '@/lib/platform/kept-formats';
import { classNames } from './class-names';
import { readerZone } from './reader-zone';
import { wholeUnits } from './whole-units';

interface WhenProps {
  at: Date | string;
  /** The moment of looking, from the one clock. */
  now: Date | string;
  /** An IANA name. The exact time is told in this zone; without it in the reader's. */
  timeZone?: string;
  /** Inside a link or a button: the exact time is in the title and cannot be reached by Tab. */
  still?: boolean;
  /** Said instead of the distance: how a countdown tells it. */
  words?: string;
  className?: string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const lengths = { minute, hour, day } as const;

/**
 * How far `at` is from `now`, in words: 'in 2 days', '3 hours ago', 'just now'. Beyond a month: the date. What is left is
 * told as `wholeUnits` counts it, what is past in units that are over.
 */
export function distanceText(at: Date, now: Date, timeZone = readerZone()): string {
  const distance = at.getTime() - now.getTime();
  const size = Math.abs(distance);
  const words = relativeTimeFormat('en', { numeric: 'always' });
  if (size < minute) return 'just now';
  if (size >= 31 * day) return dateFormat('en-GB', { dateStyle: 'medium', timeZone }).format(at);
  const count = (unit: 'minute' | 'hour' | 'day') =>
    distance > 0 ? wholeUnits(distance, unit) : Math.trunc(distance / lengths[unit]);
  // Hours up to two days: 'in 1 day' would hide half of them, and 'tomorrow' depends on where one is.
  if (Math.abs(count('day')) >= 2) return words.format(count('day'), 'day');
  return count('hour') !== 0
    ? words.format(count('hour'), 'hour')
    : words.format(count('minute'), 'minute');
}

/** The moment itself: '25 November 2026 at 14:00 UTC'. */
export function exactText(at: Date, timeZone = readerZone()): string {
  return dateFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(at);
}

/** A moment as people say it, with the exact time on hover and focus. */
export function When({ at, now, timeZone = readerZone(), still, words, className }: WhenProps) {
  const moment = new Date(at);
  const exact = exactText(moment, timeZone);
  const told = words ?? distanceText(moment, new Date(now), timeZone);
  if (still) {
    return (
      <time dateTime={moment.toISOString()} title={exact} className={className}>
        {told}
      </time>
    );
  }
  return (
    <time
      dateTime={moment.toISOString()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the exact time must be reachable without a pointer.
      tabIndex={0}
      className={classNames(
        'group/when tip-anchor cursor-help whitespace-nowrap rounded-sm underline decoration-dotted decoration-line-strong underline-offset-4',
        className,
      )}
    >
      {told}
      <span className="not-group-hover/when:not-group-focus/when:sr-only tip-place rounded-sm bg-ink px-2 py-1 font-normal font-text text-paper text-xs shadow-md">
        <span className="sr-only">, </span>
        {exact}
      </span>
    </time>
  );
}

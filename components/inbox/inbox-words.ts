// Times as a conversation says them. Pure: the zone is the reader's, and the page says which.

import { dateFormat } from '@/lib/platform/kept-formats';

const format = (options: Intl.DateTimeFormatOptions, timeZone: string) =>
  dateFormat('en-GB', { ...options, timeZone });

/** '14:02' */
export const clockText = (at: Date, timeZone: string): string =>
  format({ hour: '2-digit', minute: '2-digit' }, timeZone).format(at);

/** The day as a key: two moments of one day have the same. */
export const dayKey = (at: Date, timeZone: string): string =>
  format({ year: 'numeric', month: '2-digit', day: '2-digit' }, timeZone).format(at);

const dayMs = 86_400_000;

/** 'Today', 'Yesterday', 'Monday', '23 November', '23 November 2025' */
export function dayText(at: Date, now: Date, timeZone: string): string {
  const key = dayKey(at, timeZone);
  if (key === dayKey(now, timeZone)) return 'Today';
  if (key === dayKey(new Date(now.getTime() - dayMs), timeZone)) return 'Yesterday';
  if (now.getTime() - at.getTime() < 6 * dayMs && at < now)
    return format({ weekday: 'long' }, timeZone).format(at);
  const year = format({ year: 'numeric' }, timeZone);
  const sameYear = year.format(at) === year.format(now);
  return format(
    { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) },
    timeZone,
  ).format(at);
}

/** In a list: '14:02', 'Yesterday', 'Mon', '23 Nov' */
export function shortWhen(at: Date, now: Date, timeZone: string): string {
  const day = dayText(at, now, timeZone);
  if (day === 'Today') return clockText(at, timeZone);
  if (day === 'Yesterday') return day;
  if (now.getTime() - at.getTime() < 6 * dayMs && at < now)
    return format({ weekday: 'short' }, timeZone).format(at);
  return format({ day: 'numeric', month: 'short' }, timeZone).format(at);
}

/** The moment itself, for titles: '25 November 2026 at 14:00 CET' */
export const exactMoment = (at: Date, timeZone: string): string =>
  dateFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(at);

type Zoned = Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] };

/** '14:02', where all of a country has the same time now; null where it has not, or nobody said where they are. */
export function localTimeText(country: string | null, now: Date): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return null;
  const locale: Zoned = new Intl.Locale(`und-${country}`);
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  const times = new Set(zones.map((zone) => clockText(now, zone)));
  return times.size === 1 ? ([...times][0] ?? null) : null;
}

/** 'Online now' (within a minute's truth), 'Here 5 minutes ago', 'Here 3 days ago'; null: not for a month, or never. */
export function presenceText(secondsAgo: number | null): string | null {
  if (secondsAgo === null) return null;
  if (secondsAgo <= 60) return 'Online now';
  const ago = (count: number, unit: string) => `Here ${count} ${unit}${count === 1 ? '' : 's'} ago`;
  const minutes = Math.floor(secondsAgo / 60);
  if (minutes < 60) return ago(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return ago(hours, 'hour');
  const days = Math.floor(hours / 24);
  return days <= 30 ? ago(days, 'day') : null;
}

/** '640 KB', '2.4 MB' */
export const sizeText = (bytes: number): string =>
  bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;

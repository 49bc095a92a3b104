// Moments as a person's own clock shows them. Pure.

import { dateFormat } from './kept-formats';

/** Where nothing is known of a person. */
export const unknownZone = 'UTC';

const known = new Set([...Intl.supportedValuesOf('timeZone'), unknownZone]);

/** The zones that can be chosen, in the order of their names. */
export const everyTimeZone: readonly string[] = [...known].sort();

/**
 * The zone as we keep it, or null for what is none. Browsers may say an older name of a zone ('Asia/Calcutta'): it is
 * kept under the name that this machine has for it.
 */
export function timeZoneNamed(name: string): string | null {
  if (known.has(name)) return name;
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/.test(name)) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return known.has(timeZone) ? timeZone : null;
  } catch {
    return null;
  }
}

/** A moment with its day and its zone's name: 'Friday, 4 December at 14:00 CET'. */
export function momentText(at: Date, timeZone: string = unknownZone): string {
  const day = dateFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  }).format(at);
  const time = dateFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(at);
  return `${day} at ${time}`;
}

/** The day and the hour where somebody is: '2026-12-04' and 14. */
export function localDay(at: Date, timeZone: string = unknownZone): { day: string; hour: number } {
  const parts = dateFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { day: `${of('year')}-${of('month')}-${of('day')}`, hour: Number(of('hour')) };
}

import { dateFormat } from '@/lib/platform/kept-formats';

/** A month by UTC, as addresses write it: `2026-11`. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

/** From when to when a month runs, its end not included. */
export function spanOfMonth(month: string): { from: Date; to: Date } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { from: new Date(Date.UTC(year, number - 1)), to: new Date(Date.UTC(year, number)) };
}

/** Every month from one moment to another, the newest first. */
export function monthsBetween(first: Date, last: Date): string[] {
  const months: string[] = [];
  for (
    let at = last;
    monthOf(at) >= monthOf(first);
    at = new Date(spanOfMonth(monthOf(at)).from.getTime() - 1)
  )
    months.push(monthOf(at));
  return months;
}

/** As people say it: `November 2026`. */
export const monthText = (month: string): string =>
  dateFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    spanOfMonth(month).from,
  );

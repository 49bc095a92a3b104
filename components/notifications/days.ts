import type { NotificationLine } from '@/lib/notifications/views';
import { dateFormat } from '@/lib/platform/kept-formats';
import { localDay } from '@/lib/platform/time-zones';

export interface Day {
  /** '2026-12-04' */
  day: string;
  label: string;
  lines: NotificationLine[];
}

const dayMs = 86_400_000;

/** The name of a day where the reader is: today, yesterday, else its date. */
function dayLabel(day: string, now: Date, timeZone: string): string {
  if (day === localDay(now, timeZone).day) return 'Today';
  // Noon of the day before is in it wherever clocks change.
  const today = Date.parse(`${localDay(now, timeZone).day}T12:00:00Z`);
  if (Date.parse(`${day}T12:00:00Z`) === today - dayMs) return 'Yesterday';
  return dateFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    Date.parse(`${day}T12:00:00Z`),
  );
}

/** Lines under the reader's own days, in the order they came in. */
export function daysOf(lines: readonly NotificationLine[], now: Date, timeZone: string): Day[] {
  const days: Day[] = [];
  for (const line of lines) {
    const { day } = localDay(line.at, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, label: dayLabel(day, now, timeZone), lines: [line] });
  }
  return days;
}

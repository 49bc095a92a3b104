import { dateFormat, displayNames } from '@/lib/platform/kept-formats';

/** '1 day', '3 days'. */
export const daysText = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** -1 is unlimited. */
export function revisionsText(revisions: number): string {
  if (revisions < 0) return 'Unlimited revisions';
  if (revisions === 0) return 'No revisions';
  return revisions === 1 ? '1 revision' : `${revisions} revisions`;
}

/** '1 review', '24 reviews'. */
export const countText = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

const dayMs = 86_400_000;

/** The day so many days after a moment, as people say it: 'Thu, 26 Nov'. The same on the server and in the browser. */
export function dateAfter(at: Date | string, days: number): string {
  const day = new Date(new Date(at).getTime() + days * dayMs);
  return dateFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(day);
}

/** 'November 2026'. */
export const monthText = (at: Date | string): string =>
  dateFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(at));

/** A country by its code, in words; null for none. */
export function countryName(code: string | null): string | null {
  if (!code || !/^[A-Z]{2}$/.test(code)) return null;
  return displayNames('en', { type: 'region' }).of(code) ?? null;
}

/** Of the choices 'Answers within …': '1 hour', '4 hours', '1 day'. */
export const hoursText = (hours: number): string =>
  hours < 24 ? countText(hours, 'hour') : daysText(hours / 24);

/** How long a seller takes to answer, in the words that a buyer counts in: 'within about 2 hours'. */
export function answerTimeText(minutes: number): string {
  if (minutes <= 15) return 'within minutes';
  if (minutes <= 75) return 'within about an hour';
  const hours = Math.round(minutes / 60);
  if (hours < 20) return `within about ${hours} hours`;
  const days = Math.max(1, Math.round(minutes / (24 * 60)));
  return days === 1 ? 'within about a day' : `within about ${days} days`;
}

/** Where a first message to a seller is written. */
export const contactAddress = (username: string, gigSlug?: string): string =>
  `/inbox/new?${new URLSearchParams({ to: username, ...(gigSlug ? { gig: gigSlug } : {}) })}`;

/** What one calls a person: 'Lina' of 'Lina Hoffmann'. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

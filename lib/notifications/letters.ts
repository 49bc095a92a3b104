import { config } from '@/lib/platform/config';
import type { Letter } from '@/lib/platform/mail';
import { momentText, unknownZone } from '@/lib/platform/time-zones';
import { maySwitchOffMail } from '@/lib/platform/told-groups';
import { groupOf } from '@/lib/platform/told-kinds';
import { type MailGroup, mailGroupLabel, unsubscribeUrl } from './unsubscribe-token';

// The mails of what people were told. Texts only: components/mail gives them their look.

export type Addressee = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly timeZone: string | null;
};

export type ToldRow = {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly path: string;
  readonly thread: string | null;
};

const address = (path: string): string => new URL(path, config().APP_URL).href;

function whyOf(personId: string, group: MailGroup, text: string): NonNullable<Letter['why']> {
  const settingsUrl = address('/settings/notifications');
  const off = group === 'digest' || maySwitchOffMail(group);
  return { text, settingsUrl, ...(off ? { unsubscribeUrl: unsubscribeUrl(personId, group) } : {}) };
}

/** The mail of one word; `more`: how many of the same conversation were not read or mailed before it. */
export function notificationLetter(to: Addressee, row: ToldRow, more = 0): Letter {
  const group = groupOf(row.kind);
  const label = mailGroupLabel(group);
  const why = maySwitchOffMail(group)
    ? `You get this mail because news of “${label}” is mailed to you at once.`
    : `You get this mail because news of “${label}” is always mailed.`;
  return {
    to: to.email,
    subject: row.title,
    greeting: `Hello ${to.name},`,
    paragraphs: [
      row.body || `${row.title}.`,
      ...(more > 0
        ? [`There ${more === 1 ? 'is one more' : `are ${more} more`} that you have not read.`]
        : []),
    ],
    action: { label: 'Have a look', url: address(row.path) },
    why: whyOf(to.id, group, why),
    id: `notification-${row.id}`,
    ...(row.thread ? { thread: row.thread.slice(1) } : {}),
  };
}

/** Rows of the same order or conversation under their newest one; the newest first. */
export function gathered<Row extends ToldRow>(
  rows: readonly Row[],
): { newest: Row; count: number }[] {
  const groups = new Map<string, { newest: Row; count: number }>();
  const newestFirst = [...rows].sort((a, b) => b.at.getTime() - a.at.getTime());
  for (const row of newestFirst) {
    const key = row.thread ?? row.id;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { newest: row, count: 1 });
  }
  return [...groups.values()];
}

/** A long list is read on the page. */
const itemsMax = 20;

/** The daily mail: what has waited, each order or conversation once. */
export function digestLetter(to: Addressee, day: string, rows: readonly ToldRow[]): Letter {
  const groups = gathered(rows);
  const zone = to.timeZone ?? unknownZone;
  const left = groups.length - itemsMax;
  return {
    to: to.email,
    subject: rows.length === 1 ? 'One thing waits for you' : `${rows.length} things wait for you`,
    greeting: `Good morning ${to.name},`,
    paragraphs: ['This is what you have not read yet.'],
    items: groups.slice(0, itemsMax).map(({ newest, count }) => ({
      text: newest.title,
      note: `${momentText(newest.at, zone)}${count > 1 ? `, and ${count - 1} more before it` : ''}`,
      url: address(newest.path),
    })),
    action: { label: 'See all notifications', url: address('/notifications?show=unread') },
    ...(left > 0 ? { footnote: `And ${left} more, on the page.` } : {}),
    why: whyOf(
      to.id,
      'digest',
      'You get this mail once a day at most, with what you chose for the daily mail and what waits while you are away.',
    ),
    id: `digest-${to.id}-${day}`,
  };
}

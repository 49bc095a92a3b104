import { createHmac, timingSafeEqual } from 'node:crypto';
import { config } from '@/lib/platform/config';
import {
  groupNamed,
  isToldGroup,
  maySwitchOffMail,
  type ToldGroup,
} from '@/lib/platform/told-groups';

/** A group, or the daily mail with all that comes in it. */
export type MailGroup = ToldGroup | 'digest';

export const isMailGroup = (name: string): name is MailGroup =>
  name === 'digest' || (isToldGroup(name) && maySwitchOffMail(name));

/** What people read of a group. */
export const mailGroupLabel = (group: MailGroup): string =>
  group === 'digest' ? 'The daily mail' : groupNamed(group).label;

// The purpose is part of what is signed: the secret also seals sessions, and nothing that is signed here is worth anything there.
const sign = (personId: string, group: string): Buffer =>
  createHmac('sha256', config().NEXTAUTH_SECRET)
    .update(`unsubscribe\0${personId}\0${group}`)
    .digest();

/**
 * What proves that whoever holds a mail may switch off its group for the one it was sent to: one for each person and
 * group. It does not age, because mails do not: a year later the button must still work, and all it can do is switch off.
 */
export function unsubscribeToken(personId: string, group: MailGroup): string {
  return `${personId}.${group}.${sign(personId, group).toString('base64url')}`;
}

/** Whom and which group a token names; null for one that we have not made. */
export function readUnsubscribeToken(
  token: string,
): { readonly personId: string; readonly group: MailGroup } | null {
  const [personId = '', group = '', given = '', ...more] = token.split('.');
  if (more.length > 0 || !isMailGroup(group)) return null;
  const right = sign(personId, group);
  const sent = Buffer.from(given, 'base64url');
  return sent.length === right.length && timingSafeEqual(sent, right) ? { personId, group } : null;
}

/** The address for `List-Unsubscribe` and the mail's last line. */
export function unsubscribeUrl(personId: string, group: MailGroup): string {
  const url = new URL('/api/unsubscribe', config().APP_URL);
  url.searchParams.set('token', unsubscribeToken(personId, group));
  return url.href;
}

import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { addMinutes, now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { db } from '@/lib/platform/db';
import type { Letter } from '@/lib/platform/mail';
import { parse } from '@/lib/platform/parse';
import { choiceOf, type KeptChoice } from '@/lib/platform/told-groups';
import { groupOf, kindsOf } from '@/lib/platform/told-kinds';
import { marketplace } from '@/marketplace.config';
import { type Addressee, notificationLetter, type ToldRow } from './letters';
import { notificationIdSchema } from './schema';

type Sends = (letter: Letter) => Promise<void>;

type Told = ToldRow & {
  readonly readAt: Date | null;
  readonly to: Addressee;
  readonly choices: readonly (KeptChoice & { readonly group: string })[];
};

/** One that was not mailed yet, with its reader and what they have chosen. */
async function load(id: string): Promise<Told | undefined> {
  const [told] = await db.$queryRaw<Told[]>`
    SELECT n.id::text, n.at, n.kind, n.title, n.body, n.path, n.thread, n.read_at AS "readAt",
           json_build_object('id', p.id, 'email', p.email, 'name', p.name, 'timeZone', p.time_zone) AS "to",
           ARRAY(SELECT json_build_object('group', c."group", 'inApp', c.in_app, 'mail', c.mail, 'push', c.push)
                   FROM notification_choice c WHERE c.person_id = p.id) AS choices
      FROM notification n JOIN person p ON p.id = n.person_id
     WHERE n.id = ${id}::uuid AND n.mailed_at IS NULL`;
  return told;
}

/** Messages of the same conversation that are unread and in no mail yet, and whether a mail about it is too fresh for another. */
async function messagesBefore(personId: string, row: ToldRow, at: Date) {
  const unread = {
    personId,
    thread: row.thread,
    kind: { in: kindsOf('messages') },
    readAt: null,
    id: { not: row.id },
  };
  const since = addMinutes(at, -marketplace.notifications.messageMailPauseMinutes);
  const [waiting, fresh] = await Promise.all([
    db.notification.findMany({ where: { ...unread, mailedAt: null }, select: { id: true } }),
    db.notification.count({ where: { ...unread, mailedAt: { gt: since } } }),
  ]);
  return { waiting: waiting.map(({ id }) => id), fresh: fresh > 0 };
}

/**
 * Mails one thing that a person was told, unless they have switched its group off since. A message that was read in the
 * meantime is not mailed, nor one whose conversation had a mail within the hour that is still unread. Tried again after a
 * failure; killed between the mail server's yes and ours, it sends the same mail with the same id.
 */
export async function mailNotification(
  actor: Actor,
  input: z.input<typeof notificationIdSchema>,
  send: Sends,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { notificationId } = parse(notificationIdSchema, input);
  const row = await load(notificationId);
  if (!row) return;
  const { to, choices } = row;
  const group = groupOf(row.kind);
  const chosen = choices.find((choice) => choice.group === group);
  if (choiceOf(group, chosen).mail !== 'now') return;
  const at = await now();
  let waiting: string[] = [];
  if (group === 'messages') {
    if (row.readAt) return;
    const before = await messagesBefore(to.id, row, at);
    if (before.fresh) return;
    waiting = before.waiting;
  }
  crashPoint('before-mail');
  await send(notificationLetter(to, row, waiting.length));
  crashPoint('after-mail');
  await db.$executeRaw`
    UPDATE notification SET mailed_at = ${at} WHERE id = ANY(${[row.id, ...waiting]}::uuid[])`;
}

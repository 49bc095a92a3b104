import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { addMinutes, now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { db } from '@/lib/platform/db';
import type { Letter } from '@/lib/platform/mail';
import { parse } from '@/lib/platform/parse';
import { choiceOf } from '@/lib/platform/told-groups';
import { groupOf, kindsOf } from '@/lib/platform/told-kinds';
import { marketplace } from '@/marketplace.config';
import { notificationLetter, type ToldRow } from './letters';
import { notificationIdSchema } from './schema';

type Sends = (letter: Letter) => Promise<void>;

const load = (id: string) =>
  db.notification.findUnique({
    where: { id },
    select: {
      id: true,
      personId: true,
      at: true,
      kind: true,
      title: true,
      body: true,
      path: true,
      thread: true,
      readAt: true,
      mailedAt: true,
    },
  });

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
  if (!row || row.mailedAt) return;
  const group = groupOf(row.kind);
  const person = await db.person.findUniqueOrThrow({
    where: { id: row.personId },
    select: {
      id: true,
      email: true,
      name: true,
      timeZone: true,
      notificationChoices: { where: { group }, select: { inApp: true, mail: true, push: true } },
    },
  });
  if (choiceOf(group, person.notificationChoices[0]).mail !== 'now') return;
  const at = await now();
  let waiting: string[] = [];
  if (group === 'messages') {
    if (row.readAt) return;
    const before = await messagesBefore(person.id, row, at);
    if (before.fresh) return;
    waiting = before.waiting;
  }
  crashPoint('before-mail');
  await send(notificationLetter(person, row, waiting.length));
  crashPoint('after-mail');
  await db.notification.updateMany({
    where: { id: { in: [row.id, ...waiting] } },
    data: { mailedAt: at },
  });
}

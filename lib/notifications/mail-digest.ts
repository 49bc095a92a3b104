import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { db } from '@/lib/platform/db';
import type { Letter } from '@/lib/platform/mail';
import { parse } from '@/lib/platform/parse';
import { digestLetter } from './letters';
import { digestSchema } from './schema';

/**
 * Sends the daily mail that was decided for a person's day, with what of it is still unread; none when they have read it
 * all. One that went out does not go again; killed between the mail server's yes and ours, it goes with the same id.
 */
export async function mailDigest(
  actor: Actor,
  input: z.input<typeof digestSchema>,
  send: (letter: Letter) => Promise<void>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { personId, day } = parse(digestSchema, input);
  const where = { personId_day: { personId, day: new Date(day) } };
  const digest = await db.digest.findUnique({
    where,
    select: {
      at: true,
      sentAt: true,
      person: { select: { id: true, email: true, name: true, timeZone: true } },
    },
  });
  if (!digest || digest.sentAt) return;
  const rows = await db.notification.findMany({
    where: { personId, digestedAt: digest.at, readAt: null },
    select: { id: true, at: true, kind: true, title: true, body: true, path: true, thread: true },
  });
  if (rows.length > 0) {
    crashPoint('before-digest');
    await send(digestLetter(digest.person, day, rows));
    crashPoint('after-digest');
  }
  await db.digest.update({ where, data: { sentAt: await now() }, select: { day: true } });
}

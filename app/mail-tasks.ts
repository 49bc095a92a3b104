import { renderLetter } from '@/components/mail/letter';
import { mailDigest } from '@/lib/notifications/mail-digest';
import { mailNotification } from '@/lib/notifications/mail-notification';
import { theClock } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import type { JobPayloads } from '@/lib/platform/jobs';
import { deliverMail, type Letter } from '@/lib/platform/mail';

// The jobs that send mail: a letter gets its look here, because lib/ knows no components.

async function send(letter: Letter, id: string): Promise<void> {
  await deliverMail({ letter, id, at: await now(), ...renderLetter(letter) });
}

const sendKnown = (letter: Letter) => send(letter, letter.id ?? 'letter');

/** A letter that was written with its job. */
export const sendMail = (letter: JobPayloads['send-mail'], jobId: string) =>
  send(letter, `job-${jobId}`);

export const sendNotification = (ids: JobPayloads['mail-notification']) =>
  mailNotification(theClock, ids, sendKnown);

/** One after the other; what could not be sent is tried again, and what was sent is not. */
export async function sendNotifications({
  notificationIds,
}: JobPayloads['mail-notifications']): Promise<void> {
  const failures: unknown[] = [];
  for (const notificationId of notificationIds)
    await sendNotification({ notificationId }).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

export const sendDigest = (day: JobPayloads['mail-digest']) => mailDigest(theClock, day, sendKnown);

import { marketplace } from '@/marketplace.config';
import type { Tx } from './db';
import { enqueue } from './jobs';
import { publish } from './live';
import { unknownZone } from './time-zones';
import { choiceOf } from './told-groups';
import { groupOf, type ToldKind } from './told-kinds';

/** One word to one person: a line under the bell, and by mail and push as they have chosen. */
export type Word = {
  readonly personId: string;
  /** What happened, such as `order-deliver`: its group (told-kinds.ts) says how it reaches them. */
  readonly kind: ToldKind;
  /** One sentence; the subject of the mail. */
  readonly title: string;
  /** The rest; where it tells a time, made for the zone that the person is in. */
  readonly body?: string | ((timeZone: string) => string);
  /** The own address that it leads to, such as `/orders/K7QX2M4D`. */
  readonly path: string;
  /** The event that caused it: the same cause tells a person once, however often it arrives. */
  readonly cause: string;
  readonly at: Date;
};

type Reader = {
  time_zone: string | null;
  in_app: boolean | null;
  mail: string | null;
  push: boolean | null;
  devices: string[];
};

/** Where the person is, what they chose for the group, and their browsers that asked for push. One statement. */
async function readerOf(tx: Tx, personId: string, group: string): Promise<Reader> {
  const [reader] = await tx.$queryRaw<Reader[]>`
    SELECT p.time_zone, c.in_app, c.mail, c.push,
           ARRAY(SELECT id::text FROM push_subscription WHERE person_id = p.id) AS devices
      FROM person p
      LEFT JOIN notification_choice c ON c.person_id = p.id AND c."group" = ${group}
     WHERE p.id = ${personId}::uuid`;
  if (!reader) throw new Error(`nobody is there to be told: ${personId}`);
  return reader;
}

/** The order or conversation that an address belongs to, as its own address; null: none. */
export const threadOf = (path: string): string | null =>
  /^\/(?:orders|inbox|offers)\/[^/?#]+/.exec(path)?.[0] ?? null;

/**
 * Tells a person something, in the transaction of what happened: both stand or neither does.
 * Returns whether it was news: a cause that was told before changes nothing and sends nothing.
 */
export async function tell(tx: Tx, word: Word): Promise<boolean> {
  const { personId, cause, at, body = '' } = word;
  const group = groupOf(word.kind);
  const reader = await readerOf(tx, personId, group);
  const choice = choiceOf(group, { ...reader, inApp: reader.in_app });
  const thread = threadOf(word.path);
  const [row] = await tx.notification.createManyAndReturn({
    data: [
      {
        ...word,
        body: typeof body === 'string' ? body : body(reader.time_zone ?? unknownZone),
        thread,
        shown: choice.inApp,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!row) return false;
  if (choice.inApp) await publish(tx, [personId], { kind: 'notification' }, at);
  const notificationId = row.id;
  if (choice.mail === 'now') {
    const key = `mail:${cause}:${personId}`;
    const options = group === 'messages' ? messageMail(personId, thread ?? cause) : { key };
    await enqueue(tx, 'mail-notification', { notificationId }, options);
  }
  if (choice.push)
    for (const subscriptionId of reader.devices) {
      const key = `push:${notificationId}:${subscriptionId}`;
      await enqueue(tx, 'push-notification', { notificationId, subscriptionId }, { key });
    }
  return true;
}

/**
 * A message waits a little for whoever reads it in the app at once, and those that follow it meanwhile are the same mail.
 * The mails of one person's messages go one after the other: each sees what the one before it said.
 */
const messageMail = (personId: string, thread: string) => ({
  key: `mail:${thread}:${personId}`,
  queue: `mail:${personId}`,
  delaySeconds: marketplace.notifications.messageMailDelaySeconds,
});

/** The same word to several people, each once. */
export async function tellAll(
  tx: Tx,
  personIds: Iterable<string>,
  word: Omit<Word, 'personId'>,
): Promise<void> {
  for (const personId of new Set(personIds)) await tell(tx, { ...word, personId });
}

/** A word to everyone who looks after the marketplace, but those whom it is about. */
export async function tellAdmins(
  tx: Tx,
  word: Omit<Word, 'personId'>,
  but: readonly string[] = [],
): Promise<void> {
  const admins = await tx.person.findMany({
    where: { role: 'admin', status: 'active', id: { notIn: [...but] } },
    select: { id: true },
  });
  await tellAll(
    tx,
    admins.map((admin) => admin.id),
    word,
  );
}

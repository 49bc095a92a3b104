import { marketplace } from '@/marketplace.config';
import type { Tx } from './db';
import { enqueueAll, type Job, job } from './jobs';
import { publish } from './live';
import { pushLane } from './push-lanes';
import { unknownZone } from './time-zones';
import { choiceOf, type ToldChoice } from './told-groups';
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
  devices: { id: string; endpoint: string }[];
};

/** Where each reader is, what they chose for the group, and their browsers that asked for push. One statement. */
async function readersOf(tx: Tx, words: readonly Word[]): Promise<Reader[]> {
  const people = words.map((word) => word.personId);
  const groups = words.map((word) => groupOf(word.kind) as string);
  const readers = await tx.$queryRaw<Reader[]>`
    SELECT p.time_zone, c.in_app, c.mail, c.push,
           ARRAY(SELECT json_build_object('id', id, 'endpoint', endpoint)
                   FROM push_subscription WHERE person_id = p.id) AS devices
      FROM unnest(${people}::uuid[], ${groups}::text[]) WITH ORDINALITY AS told(person_id, "group", nth)
      JOIN person p ON p.id = told.person_id
      LEFT JOIN notification_choice c ON c.person_id = p.id AND c."group" = told."group"
     ORDER BY told.nth`;
  if (readers.length !== words.length) throw new Error(`nobody is there to be told: ${people}`);
  return readers;
}

/** The order or conversation that an address belongs to, as its own address; null: none. */
export const threadOf = (path: string): string | null =>
  /^\/(?:orders|inbox|offers)\/[^/?#]+/.exec(path)?.[0] ?? null;

/** A word with its reader and the way that they have chosen for it. */
type Addressed = { readonly word: Word; readonly reader: Reader; readonly choice: ToldChoice };

const addressed = (word: Word, reader: Reader): Addressed => ({
  word,
  reader,
  choice: choiceOf(groupOf(word.kind), { ...reader, inApp: reader.in_app }),
});

function lineOf({ word, reader, choice }: Addressed) {
  const { body = '' } = word;
  return {
    ...word,
    body: typeof body === 'string' ? body : body(reader.time_zone ?? unknownZone),
    thread: threadOf(word.path),
    shown: choice.inApp,
  };
}

/** What goes out for a line that was written: by mail, and to each browser. */
function jobsOf({ word, reader, choice }: Addressed, notificationId: string): Job[] {
  const { personId, cause, path, kind } = word;
  const options =
    groupOf(kind) === 'messages'
      ? messageMail(personId, threadOf(path) ?? cause)
      : { key: `mail:${cause}:${personId}` };
  const mail = job('mail-notification', { notificationId }, options);
  const push = reader.devices.map(({ id: subscriptionId, endpoint }) =>
    job(
      'push-notification',
      { notificationId, subscriptionId },
      {
        key: `push:${notificationId}:${subscriptionId}`,
        queue: pushLane(endpoint, subscriptionId),
      },
    ),
  );
  return [...(choice.mail === 'now' ? [mail] : []), ...(choice.push ? push : [])];
}

/**
 * Tells people something, in the transaction of what happened: both stand or neither does. A cause that a person was told
 * before changes nothing and sends nothing. Returns the words that were news. Four statements, however many they are.
 */
export async function tellEach(tx: Tx, words: readonly Word[]): Promise<Word[]> {
  if (words.length === 0) return [];
  const readers = await readersOf(tx, words);
  const all = readers.map((reader, nth) => addressed(words[nth] as Word, reader));
  const rows = await tx.notification.createManyAndReturn({
    data: all.map(lineOf),
    skipDuplicates: true,
    select: { id: true, personId: true, cause: true },
  });
  const ids = new Map(rows.map(({ id, personId, cause }) => [`${personId} ${cause}`, id]));
  const news = all.flatMap((each) => {
    const key = `${each.word.personId} ${each.word.cause}`;
    const id = ids.get(key);
    // The same twice in one breath is told once.
    return ids.delete(key) && id ? [{ ...each, id }] : [];
  });
  const [first] = news;
  if (!first) return [];
  const shown = news.filter(({ choice }) => choice.inApp).map(({ word }) => word.personId);
  if (shown.length > 0) await publish(tx, shown, { kind: 'notification' }, first.word.at);
  await enqueueAll(
    tx,
    news.flatMap((each) => jobsOf(each, each.id)),
  );
  return news.map(({ word }) => word);
}

/** The same to one person. Returns whether it was news. */
export const tell = async (tx: Tx, word: Word): Promise<boolean> =>
  (await tellEach(tx, [word])).length > 0;

/**
 * A message waits a little for whoever reads it in the app at once, and those that follow it meanwhile are the same mail.
 * The mails of one person's messages go one after the other: each sees what the one before it said.
 */
const messageMail = (personId: string, thread: string) => ({
  key: `mail:${thread}:${personId}`,
  queue: `mail:${personId}`,
  delaySeconds: marketplace.notifications.messageMailDelaySeconds,
});

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
  await tellEach(
    tx,
    admins.map((admin) => ({ ...word, personId: admin.id })),
  );
}

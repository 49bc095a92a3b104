import { marketplace } from '@/marketplace.config';
import type { Tx } from './db';
import { addJobs, type Job, type JobOf, job } from './jobs';
import { pushLane } from './push-lanes';
import { rowId } from './row-id';
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
  hooks: { id: string; url: string }[];
};

/** Where each reader is, what they chose for the group, and what of theirs asked to be told. One statement. */
async function readersOf(tx: Tx, words: readonly Word[]): Promise<Reader[]> {
  const people = words.map((word) => word.personId);
  const groups = words.map((word) => groupOf(word.kind) as string);
  const readers = await tx.$queryRaw<Reader[]>`
    SELECT p.time_zone, c.in_app, c.mail, c.push,
           ARRAY(SELECT json_build_object('id', id, 'endpoint', endpoint)
                   FROM push_subscription WHERE person_id = p.id) AS devices,
           ARRAY(SELECT json_build_object('id', id, 'url', url)
                   FROM web_hook WHERE person_id = p.id AND ended_at IS NULL) AS hooks
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

/** What goes out for a line that was written: by mail, to each browser, and to addresses of their own, whatever was chosen. */
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
  const hooks = reader.hooks.map(({ id: hookId, url }) =>
    job(
      'call-hook',
      { notificationId, hookId },
      { key: `hook:${notificationId}:${hookId}`, queue: pushLane(url, hookId) },
    ),
  );
  return [...(choice.mail === 'now' ? [mail] : []), ...(choice.push ? push : []), ...hooks];
}

/** A line under the bell, with the jobs that carry it out of the house. */
type News = Addressed & { readonly id: string; readonly jobs: readonly Job[] };

const isPlainMail = ({ asked: { name, options } }: JobOf): boolean =>
  name === 'mail-notification' && options.queue === undefined;

/**
 * The mails of one happening go out by one job: to take a job and to tick it off costs as much as a mail. Those of messages
 * wait for each other in queues of their own.
 */
function mailsTogether(jobs: readonly JobOf[]): readonly JobOf[] {
  const notificationIds = jobs.filter(isPlainMail).map(({ of }) => of);
  if (notificationIds.length < 2) return jobs;
  const key = `mails:${notificationIds[0]}`;
  const all = job('mail-notifications', { notificationIds }, { key });
  return [{ of: notificationIds.join(), asked: all }, ...jobs.filter((each) => !isPlainMail(each))];
}

/**
 * The lines that are news, a word to the open pages of those who see them, and their jobs: one statement. Returns the ids of
 * the lines that were written.
 */
async function write(tx: Tx, all: readonly News[], at: Date): Promise<Set<string>> {
  const lines = all.map((each) => ({ ...lineOf(each), id: each.id }));
  const of = <T>(column: (line: (typeof lines)[number]) => T) => lines.map(column);
  const jobs = mailsTogether(
    all.flatMap(({ id, jobs }) => jobs.map((asked) => ({ of: id, asked }))),
  );
  const written = await tx.$queryRaw<{ id: string }[]>`
    WITH line AS (
      SELECT * FROM unnest(${of(({ id }) => id)}::uuid[], ${of(({ personId }) => personId)}::uuid[],
          ${of(({ kind }) => kind as string)}::text[], ${of(({ title }) => title)}::text[], ${of(({ body }) => body)}::text[],
          ${of(({ path }) => path)}::text[], ${of(({ cause }) => cause)}::text[], ${of(({ thread }) => thread)}::text[],
          ${of(({ shown }) => shown)}::boolean[], ${of((line) => line.at.toISOString())}::timestamptz[])
        WITH ORDINALITY AS line(id, person_id, kind, title, body, path, cause, thread, shown, at, nth)),
    written AS (
      INSERT INTO notification (id, person_id, kind, title, body, path, cause, thread, shown, at)
      SELECT id, person_id, kind, title, body, path, cause, thread, shown, at FROM line ORDER BY nth
      ON CONFLICT DO NOTHING RETURNING id, person_id, shown),
    heard AS (
      INSERT INTO live_event (person_id, kind, data, at)
      SELECT DISTINCT person_id, 'notification', '{}'::jsonb, ${at}::timestamptz FROM written WHERE shown),
    asked AS MATERIALIZED (
      ${addJobs(jobs)} WHERE string_to_array(job.of, ',') && ARRAY(SELECT id::text FROM written))
    SELECT id::text, (SELECT count(*)::int FROM asked) AS jobs FROM written`;
  return new Set(written.map(({ id }) => id));
}

/**
 * Tells people something, in the transaction of what happened: both stand or neither does. A cause that a person was told
 * before changes nothing and sends nothing. Returns the words that were news. Two statements, however many they are.
 */
export async function tellEach(tx: Tx, words: readonly Word[]): Promise<Word[]> {
  const [first] = words;
  if (!first) return [];
  const readers = await readersOf(tx, words);
  const all = readers.map((reader, nth) => {
    const [id, one] = [rowId(), addressed(words[nth] as Word, reader)];
    return { ...one, id, jobs: jobsOf(one, id) };
  });
  const news = await write(tx, all, first.at);
  return all.filter(({ id }) => news.has(id)).map(({ word }) => word);
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

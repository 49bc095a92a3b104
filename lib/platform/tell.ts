import { config } from './config';
import type { Tx } from './db';
import { enqueue } from './jobs';
import { publish } from './live';

/** One word to one person: a line under the bell and the same by mail. */
export type Word = {
  readonly personId: string;
  /** What happened, such as `order-delivered`: picks the icon. */
  readonly kind: string;
  /** One sentence; the subject of the mail. */
  readonly title: string;
  readonly body?: string;
  /** The own address that it leads to, such as `/orders/K7QX2M4D`. */
  readonly path: string;
  /** The event that caused it: the same cause tells a person once, however often it arrives. */
  readonly cause: string;
  readonly at: Date;
};

/**
 * Tells a person something, in the transaction of what happened: both stand or neither does.
 * Returns whether it was news: a cause that was told before changes nothing and sends nothing.
 */
export async function tell(tx: Tx, word: Word): Promise<boolean> {
  const { count } = await tx.notification.createMany({
    data: [{ ...word, body: word.body ?? '' }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await publish(tx, [word.personId], { kind: 'notification' }, word.at);
  const person = await tx.person.findUniqueOrThrow({
    where: { id: word.personId },
    select: { email: true, name: true },
  });
  const letter = {
    to: person.email,
    subject: word.title,
    greeting: `Hello ${person.name},`,
    paragraphs: word.body ? [word.body] : [`${word.title}.`],
    action: { label: 'Have a look', url: new URL(word.path, config().APP_URL).href },
  };
  await enqueue(tx, 'send-mail', letter, { key: `mail:${word.cause}:${word.personId}` });
  return true;
}

/** The same word to several people, each once. */
export async function tellAll(
  tx: Tx,
  personIds: Iterable<string>,
  word: Omit<Word, 'personId'>,
): Promise<void> {
  for (const personId of new Set(personIds)) await tell(tx, { ...word, personId });
}

/** A word to everyone who looks after the marketplace. */
export async function tellAdmins(tx: Tx, word: Omit<Word, 'personId'>): Promise<void> {
  const admins = await tx.person.findMany({
    where: { role: 'admin', status: 'active' },
    select: { id: true },
  });
  await tellAll(
    tx,
    admins.map((admin) => admin.id),
    word,
  );
}

import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { z } from 'zod';
import { config } from './config';
import { db } from './db';
import { log } from './log';

/**
 * Which kept pages have become old, said from one web process to all others through PostgreSQL. Every process keeps
 * pages in its own memory, and only the one that a seller's click reached knows that it must forget some.
 */
const channel = 'minnow_page_marks';

/** Who speaks: a process hears itself too. */
const self = randomUUID();

/** After a connection was lost; and how often a silent one is asked whether it is still there. */
const againMs = 500;
const pulseMs = 10_000;
const pulsePatienceMs = 5000;

/**
 * Tells the other web processes that pages with these marks are old. Never throws: what was changed has been changed,
 * and a process that hears nothing renews its pages by itself within minutes.
 */
export async function announceMarks(marks: readonly string[]): Promise<void> {
  try {
    await db.$executeRaw`SELECT pg_notify(${channel}, ${announcement(marks)})::text`;
  } catch (error) {
    log.warn({ err: error, marks }, 'the other web processes could not be told of old pages');
  }
}

interface Ears {
  /** Pages with these marks are old. `own`: it was this process that said so. */
  readonly onMarks: (marks: readonly string[], own: boolean) => void;
  /** Something may have been missed, or was not understood: any page may be old. */
  readonly onGap: () => void;
}

/**
 * Listens, on a connection of its own, for as long as the process lives. Whenever the connection had to be made anew,
 * what was said meanwhile is lost, and `onGap` is called.
 */
export function followMarks(ears: Ears): void {
  const again = () => void setTimeout(() => followMarks(ears), againMs).unref();
  const client = new Client({
    connectionString: config().DATABASE_URL,
    keepAlive: true,
    connectionTimeoutMillis: pulsePatienceMs,
    query_timeout: pulsePatienceMs,
    application_name: 'minnow web, page marks',
  });
  const pulse = setInterval(() => void beat(client), pulseMs).unref();
  client.on('error', () => undefined);
  client.once('end', () => {
    clearInterval(pulse);
    again();
  });
  client.on('notification', ({ payload = '' }) => hear(payload, ears));
  // Listening first: what is said between the two is heard, and at worst forgotten twice.
  client
    .connect()
    .then(() => client.query(`LISTEN ${channel}`))
    .then(ears.onGap)
    .catch(() => client.end().catch(() => undefined));
}

/** A connection can be gone without a word (a cable, a firewall): a question that is not answered ends it. */
async function beat(client: Client): Promise<void> {
  try {
    await client.query('SELECT 1');
  } catch {
    // Not `end()`, which would wait for an answer too.
    (
      client as unknown as { connection: { stream: { destroy(): void } } }
    ).connection.stream.destroy();
  }
}

function hear(payload: string, { onMarks, onGap }: Ears): void {
  const heard = understood(payload);
  if (heard) onMarks(heard.marks, heard.own);
  else onGap();
}

/** What is said to the others when pages with these marks are old. */
export const announcement = (marks: readonly string[]): string =>
  JSON.stringify({ from: self, marks });

/**
 * What was said, and whether it was this process that said it. Undefined when it makes no sense here: while a new version
 * is brought out, an older and a newer process speak on the same channel, and neither may fall over the other's words.
 */
export function understood(payload: string): { marks: string[]; own: boolean } | undefined {
  try {
    const { from, marks } = said.parse(JSON.parse(payload));
    return { marks, own: from === self };
  } catch {
    return undefined;
  }
}

const said = z.object({ from: z.string(), marks: z.array(z.string()) });

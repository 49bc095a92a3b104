import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { db } from './db';
import { listen } from './listen';
import { log } from './log';

/**
 * Which kept pages have become old, said from one web process to all others through PostgreSQL. Every process keeps
 * pages in its own memory, and only the one that a seller's click reached knows that it must forget some.
 */
const channel = 'minnow_page_marks';

/** Who speaks: a process hears itself too. */
const self = randomUUID();

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
  listen({
    name: 'minnow web, page marks',
    channels: [channel],
    onWord: (payload) => hear(payload, ears),
    onReady: ears.onGap,
  });
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

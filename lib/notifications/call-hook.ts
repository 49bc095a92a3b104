import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now, realNow } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { hourMs, minuteMs } from '@/lib/platform/spans';
import { marketplace } from '@/marketplace.config';
import { hookSignature } from './hook-signature';
import { mayBeCalled, postOut } from './post-out';
import { callHookSchema } from './schema';

/** An address that has not answered by then is called another time. */
const answerMs = 5000;

/** One that was silent is left alone for so long: others wait in the same queue. */
const restMs = 5 * minuteMs;

/**
 * Calls an address of a person's own with one thing that they were told: what happened, its sentence and where it leads, no
 * more. A call that may come twice has the same id. One that says it is gone (404, 410) is called no more; any other answer
 * but a 2xx throws, so that the job tries again, until the word is too old.
 */
export async function callHook(actor: Actor, input: z.input<typeof callHookSchema>): Promise<void> {
  requireSystem(actor, 'clock');
  const { notificationId, hookId } = parse(callHookSchema, input);
  const [word, hook] = await Promise.all([
    db.notification.findUnique({
      where: { id: notificationId },
      select: { personId: true, kind: true, at: true, title: true, path: true },
    }),
    db.webHook.findUnique({
      where: { id: hookId },
      select: {
        ...{ personId: true, url: true, secret: true },
        ...{ calledAt: true, lastStatus: true, endedAt: true },
      },
    }),
  ]);
  if (!word || !hook || hook.personId !== word.personId || hook.endedAt) return;
  const at = await now();
  if (at.getTime() > word.at.getTime() + marketplace.notifications.hookHours * hourMs) return;
  if (hook.lastStatus === 0 && hook.calledAt && at.getTime() < hook.calledAt.getTime() + restMs)
    throw new Error('the address did not answer a moment ago');
  const { kind, title } = word;
  const url = new URL(word.path, config().APP_URL).href;
  const body = JSON.stringify({ id: notificationId, event: kind, at: word.at, title, url });
  const status = await answerOf(hook, body);
  const gone = status === 404 || status === 410;
  await db.webHook.updateMany({
    where: { id: hookId },
    data: { calledAt: at, lastStatus: status, ...(gone ? { endedAt: at } : {}) },
  });
  if (status === 0) throw new Error('the address does not answer');
  if (!gone && (status < 200 || status > 299)) throw new Error(`the address answered ${status}`);
}

/** The status it answers; 0 where nothing came. */
async function answerOf(hook: { url: string; secret: string }, body: string): Promise<number> {
  if (!mayBeCalled(hook.url)) return 410;
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'User-Agent': marketplace.name,
    'X-Signature': hookSignature(hook.secret, realNow(), body),
  };
  try {
    return await postOut(hook.url, headers, body, answerMs);
  } catch {
    return 0;
  }
}

import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { parse } from '@/lib/platform/parse';
import { hourMs } from '@/lib/platform/spans';
import { marketplace } from '@/marketplace.config';
import { pushOffered, sendPush } from './push-service';
import { pushNotificationSchema } from './schema';

/** Of 32 letters at most: what it stands for is nothing that a push service should know. */
const mark = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 32);

/**
 * Tells one browser what its person was told: the sentence and where it leads, no more. What they have read meanwhile, and
 * what has become too old, is not sent; a browser that is gone is forgotten. Words of one order or conversation replace
 * each other, on their way and on the screen.
 */
export async function pushNotification(
  actor: Actor,
  input: z.input<typeof pushNotificationSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { notificationId, subscriptionId } = parse(pushNotificationSchema, input);
  if (!pushOffered()) return;
  const [word, browser] = await Promise.all([
    db.notification.findUnique({
      where: { id: notificationId },
      select: { personId: true, at: true, title: true, path: true, thread: true, readAt: true },
    }),
    db.pushSubscription.findUnique({
      where: { id: subscriptionId },
      select: { personId: true, endpoint: true, p256dh: true, auth: true },
    }),
  ]);
  // A browser that two people share belongs to who asked last.
  if (!word || !browser || browser.personId !== word.personId || word.readAt) return;
  const at = await now();
  const leftMs = word.at.getTime() + marketplace.notifications.pushHours * hourMs - at.getTime();
  if (leftMs <= 0) return;
  const tag = mark(word.thread ?? notificationId);
  const { title, path } = word;
  const options = { ttlSeconds: Math.ceil(leftMs / 1000), topic: tag };
  const outcome = await sendPush(browser, { title, path, tag }, options);
  if (outcome === 'gone') {
    await db.pushSubscription.deleteMany({ where: { id: subscriptionId } });
    log.info({ subscriptionId }, 'a browser that was told by push is gone');
    return;
  }
  await db.pushSubscription.updateMany({ where: { id: subscriptionId }, data: { lastUsedAt: at } });
}

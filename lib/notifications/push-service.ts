import webPush from 'web-push';
import { config } from '@/lib/platform/config';
import { mayBeCalled, postOut } from './post-out';

/** A service that has not answered by then is asked another time. */
const answerMs = 15_000;

/** What a push says: enough for a line on a locked screen, nothing of what people wrote. */
export type PushWord = { readonly title: string; readonly path: string; readonly tag: string };

export type Browser = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** Is push offered here? */
export const pushOffered = (): boolean => config().WEB_PUSH_PRIVATE_KEY !== undefined;

/**
 * Hands one word to a browser's push service: encrypted for that browser (RFC 8291), signed by us (RFC 8292). `gone`: the
 * browser does not want it any more. Throws on any other answer, so that the job tries again. Follows no redirect.
 */
export async function sendPush(
  browser: Browser,
  word: PushWord,
  options: { readonly ttlSeconds: number; readonly topic: string; readonly withinMs?: number },
): Promise<'sent' | 'gone'> {
  const { WEB_PUSH_PUBLIC_KEY, WEB_PUSH_PRIVATE_KEY, WEB_PUSH_SUBJECT } = config();
  if (!WEB_PUSH_PUBLIC_KEY || !WEB_PUSH_PRIVATE_KEY || !WEB_PUSH_SUBJECT)
    throw new Error('push is not set up');
  const { endpoint, p256dh, auth } = browser;
  if (!mayBeCalled(endpoint)) return 'gone';
  const request = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify(word),
    {
      TTL: options.ttlSeconds,
      topic: options.topic,
      vapidDetails: {
        publicKey: WEB_PUSH_PUBLIC_KEY,
        privateKey: WEB_PUSH_PRIVATE_KEY,
        subject: WEB_PUSH_SUBJECT,
      },
    },
  );
  const { withinMs = answerMs } = options;
  const status = await postOut(endpoint, request.headers, request.body, withinMs);
  if (status === 404 || status === 410) return 'gone';
  if (status < 200 || status > 299) throw new Error(`the push service answered ${status}`);
  return 'sent';
}

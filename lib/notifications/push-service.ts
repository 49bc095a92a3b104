import http from 'node:http';
import https from 'node:https';
import webPush from 'web-push';
import { config } from '@/lib/platform/config';
import { isPublicHttps, publicLookup } from '@/lib/platform/public-address';

/** A service that has not answered by then is asked another time. */
const answerMs = 15_000;

/** What a push says: enough for a line on a locked screen, nothing of what people wrote. */
export type PushWord = { readonly title: string; readonly path: string; readonly tag: string };

export type Browser = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** Is push offered here? */
export const pushOffered = (): boolean => config().WEB_PUSH_PRIVATE_KEY !== undefined;

/** May this address be called? Any browser's service is https in the public network; a test's may be on this machine. */
export function isPushService(endpoint: string): boolean {
  if (isPublicHttps(endpoint)) return true;
  if (!config().WEB_PUSH_LOOPBACK || !URL.canParse(endpoint)) return false;
  return ['127.0.0.1', 'localhost'].includes(new URL(endpoint).hostname);
}

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
  if (!isPushService(endpoint)) return 'gone';
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
  const status = await post(endpoint, request.headers, request.body, withinMs);
  if (status === 404 || status === 410) return 'gone';
  if (status < 200 || status > 299) throw new Error(`the push service answered ${status}`);
  return 'sent';
}

/**
 * The answer's status; what it says beside it is a stranger's text and not read. It ends in time whatever comes: a service
 * that sends a byte now and then is never silent, and anybody may name one of their own.
 */
function post(
  endpoint: string,
  headers: Record<string, string | number>,
  body: Buffer | null,
  withinMs: number,
): Promise<number> {
  const secure = endpoint.startsWith('https:');
  return new Promise((resolve, reject) => {
    const request = (secure ? https : http).request(endpoint, {
      method: 'POST',
      headers,
      signal: AbortSignal.timeout(withinMs),
      ...(config().WEB_PUSH_LOOPBACK ? {} : { lookup: publicLookup }),
    });
    request.on('error', (error) => {
      const late = error.name === 'AbortError';
      reject(late ? new Error('the push service does not answer') : error);
    });
    request.on('response', (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    request.end(body ?? undefined);
  });
}

import http from 'node:http';
import https from 'node:https';
import type { EventRow } from '../store/rows/events';
import type { World } from '../world';
import { eventJson } from './emit';
import { signatureHeader } from './sign';
import type { Target } from './targets';

const timeoutMs = 15_000;
const plain = new http.Agent({ keepAlive: true });
const encrypted = new https.Agent({ keepAlive: true });

export interface SendResult {
  ok: boolean;
  status: number | null;
  error: string | null;
}

/** Posts an event to an endpoint, signed. Anything but a 2xx in time is a failure; this never throws. */
export function send(world: World, target: Target, event: EventRow): Promise<SendResult> {
  const body = eventJson(world, event);
  const secure = target.url.startsWith('https:');
  return new Promise((done) => {
    const failed = (error: string) => done({ ok: false, status: null, error });
    const request = (secure ? https : http).request(target.url, {
      method: 'POST',
      agent: secure ? encrypted : plain,
      timeout: timeoutMs,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'stripe-signature': signatureHeader(body, target.secret, Math.floor(Date.now() / 1000)),
      },
    });
    request.on('response', (response) => {
      const status = response.statusCode ?? 0;
      response.resume();
      response.on('error', (error) => failed(error.message));
      response.on('end', () => done({ ok: status >= 200 && status < 300, status, error: null }));
    });
    request.on('timeout', () =>
      request.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)),
    );
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The endpoint closed an idle connection just as we took it: that was no try at all.
      if (request.reusedSocket && error.code === 'ECONNRESET') done(send(world, target, event));
      else failed(error.message);
    });
    request.end(body);
  });
}

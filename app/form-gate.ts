import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { openSession, sessionCookieName } from './auth';
import { FormRoom, largeForm, type Turned } from './large-forms';

/**
 * Stands before Next, which takes every form into memory, to the last byte, before it asks what it is for, and whoever sends
 * it: here a large one is let through only to where files are taken, from someone with a session, and not too many at once.
 * Nothing is kept of what is turned away.
 */
export function guardForms(): void {
  const guarded = new WeakSet<Server>();
  // Next makes its server by itself: this is heard before the first request reaches it.
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (guarded.has(server)) return;
    guarded.add(server);
    standBefore(server);
  });
}

/** Puts the gate between this server and whatever listens to it. */
export function standBefore(server: Server, room = new FormRoom()): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const pass: RequestListener = (request, response) => {
    for (const listener of listeners) listener.call(server, request, response);
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const form = largeForm(head(request));
    if ('turned' in form) return turnAway(request, response, form.turned);
    if (form.bytes === 0) return pass(request, response);
    const entered = enter(request, response, form.bytes, room);
    entered.then(
      (turned) => (turned ? turnAway(request, response, turned) : pass(request, response)),
      () => turnAway(request, response, { status: 500, words: 'This did not work.' }),
    );
  });
}

const head = ({ method = 'GET', url = '/', headers }: IncomingMessage) => ({
  ...{ method, url, headers },
});

/** Room for someone with a session, until they are answered or gone; or what to say instead. */
async function enter(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: number,
  room: FormRoom,
): Promise<Turned | null> {
  const claim = await openSession(cookieOf(request, sessionCookieName()));
  if (!claim) return { status: 401, words: 'Please sign in first.' };
  const taken = room.take(claim.personId, bytes);
  if (typeof taken !== 'function') return taken;
  response.once('close', taken);
  // Who left while their session was opened is never answered.
  if (response.closed || request.socket.destroyed) taken();
  return null;
}

function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** What is longer is no form that went wrong: its line is cut. */
const heardOutBytesMax = 256 * 1024 * 1024;

/**
 * Who is answered while they still send hears nothing but a broken line: what they send is thrown away first, if it has an
 * end.
 */
function turnAway(request: IncomingMessage, response: ServerResponse, turned: Turned): void {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (length <= heardOutBytesMax) request.once('end', () => answer(response, turned)).resume();
  else answer(response.setHeader('Connection', 'close'), turned);
}

function answer(response: ServerResponse, { status, words, waitSeconds }: Turned): void {
  response.writeHead(status, {
    ...(waitSeconds === undefined ? {} : { 'Retry-After': waitSeconds }),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(`${words}\n`);
}

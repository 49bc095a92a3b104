import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { findActor, type SessionClaim } from '@/lib/accounts/find-actor';
import type { Actor } from '@/lib/platform/actor';
import { clientNetwork } from '@/lib/platform/client-network';
import { openSession, sessionCookieName } from './auth';
import { isBroken } from './broken-address';
import { type FormPlace, type FormRooms, formRooms } from './form-room';
import { type LargeBody, largeForm, type Turned } from './large-forms';
import { plainAddress } from './plain-address';

/**
 * Stands before Next, which takes every form into memory, to the last byte, before it asks what it is for, and whoever sends
 * it: here what is longer than some pages of text is let through from someone with a session alone, with megabytes only to
 * where files are taken, and not too many at once. Nothing is kept of what is turned away.
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

/** What a gate goes by; a test has its own. */
interface Rules {
  readonly rooms: FormRooms;
  /** How often it is looked whether a form still arrives. */
  readonly everyMs: number;
  readonly findActor: (claim: SessionClaim | null) => Promise<Actor>;
}

/** Puts the gate between this server and whatever listens to it. */
export function standBefore(server: Server, its: Partial<Rules> = {}): void {
  const rules: Rules = { rooms: formRooms(), everyMs: 5000, findActor, ...its };
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const pass: RequestListener = (request, response) => {
    for (const listener of listeners) listener.call(server, request, response);
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isBroken(request.url ?? '/')) return turnAway(request, response, broken);
    const moved = movedTo(request);
    if (moved) return turnAway(request, response, moved);
    const form = largeForm(head(request));
    if (form === 'small') return pass(request, response);
    if ('turned' in form) return turnAway(request, response, form.turned);
    const entered = enter(request, form, rules);
    entered.then(
      (place) => {
        if ('status' in place) return turnAway(request, response, place);
        keepPlace(request, response, place, rules.everyMs);
        pass(request, response);
      },
      () => turnAway(request, response, { status: 500, words: 'This did not work.' }),
    );
  });
}

const broken: Turned = { status: 400, words: 'This is not an address: a part of it is missing.' };

/** Leads who reads a page to the one address of it. A form is judged as it is written. */
function movedTo({ method, url = '/' }: IncomingMessage): Turned | null {
  const plain = method === 'GET' || method === 'HEAD' ? plainAddress(url) : null;
  if (plain === null) return null;
  // Of an address that begins otherwise (`//`, `http:`) browsers would read another site from it.
  if (!/^\/(?![/\\])/.test(plain)) return { status: 404, words: 'This is no address of ours.' };
  return { status: 308, words: 'This page has a plainer address.', location: plain };
}

const head = ({ method = 'GET', url = '/', headers }: IncomingMessage) => ({
  ...{ method, url, headers },
});

/** A place for someone with a session, or for anyone where none is needed; or what to say instead. */
async function enter(
  request: IncomingMessage,
  { kind, bytes, toNobody }: LargeBody,
  { rooms, findActor: find }: Rules,
): Promise<FormPlace | Turned> {
  // Without a proxy of ours there is no such header any more (dropped-headers.ts).
  const named = [request.headers['x-forwarded-for']].flat().join().split(',').at(-1);
  const network = clientNetwork(named || (request.socket.remoteAddress ?? ''));
  if (kind === 'unsigned') return rooms.unsigned.enter({ network }, bytes);
  // A token says who somebody was: since then the session may have been ended, and the person suspended.
  const actor = await find(await openSession(cookieOf(request, sessionCookieName())));
  if (actor.kind !== 'person') return toNobody;
  // What they write is for the use cases to judge.
  if (kind === 'files' && actor.status === 'suspended')
    return { status: 403, words: 'Your account is suspended.' };
  return rooms[kind].enter({ personId: actor.id, network }, bytes);
}

/** Counts what arrives until the sender is answered or gone. Who sends too slowly, or finds no room half way, is cut off. */
function keepPlace(
  request: IncomingMessage,
  response: ServerResponse,
  place: FormPlace,
  everyMs: number,
): void {
  const { push } = request;
  // Node hands over by this call what it reads from the line. To listen for it would begin the reading, before Next does.
  request.push = (chunk: Buffer | null, encoding) => {
    if (chunk === null || place.grow(chunk.length)) return push.call(request, chunk, encoding);
    request.socket.destroy();
    return false;
  };
  const looks = setInterval(() => {
    // What lies here unread is not its sender's fault.
    const isRead = request.readableLength < request.readableHighWaterMark;
    if (!request.complete && isRead && place.isTooSlow(everyMs / 1000)) request.socket.destroy();
  }, everyMs);
  const leave = () => {
    clearInterval(looks);
    place.leave();
  };
  response.once('close', leave);
  // Who left while their session was opened is never answered.
  if (response.closed || request.socket.destroyed) leave();
  else if (!place.grow(request.readableLength)) request.socket.destroy();
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

function answer(response: ServerResponse, { status, words, waitSeconds, location }: Turned): void {
  response.writeHead(status, {
    ...(location === undefined ? {} : { Location: location }),
    ...(waitSeconds === undefined ? {} : { 'Retry-After': waitSeconds }),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(`${words}\n`);
}

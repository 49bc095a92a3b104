import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { SessionClaim } from '@/lib/accounts/find-actor';
import type { Actor } from '@/lib/platform/actor';
import { openSession, sessionCookieName } from './auth';
import type { FormPlace, FormRooms } from './form-room';
import { type LargeBody, largeForm } from './large-forms';
import { senderNetwork } from './sender-network';
import { type Turned, turnAway } from './turned';

/** What a gate goes by; a test has its own. */
export interface FormRules {
  readonly rooms: FormRooms;
  /** How often it is looked whether a form still arrives. */
  readonly everyMs: number;
  readonly findActor: (claim: SessionClaim | null) => Promise<Actor>;
}

/**
 * Lets a request pass, or says why not. Next takes every form into memory, to the last byte, before it asks what it is for,
 * and whoever sends it: here what is longer than some pages of text is let through from someone with a session alone, with
 * megabytes only to where files are taken, and not too many at once. Nothing is kept of what is turned away.
 */
export function admitForm(
  request: IncomingMessage,
  response: ServerResponse,
  rules: FormRules,
  pass: RequestListener,
): void {
  const form = largeForm(head(request));
  if (form === 'small') pass(request, response);
  else if ('turned' in form) turnAway(request, response, form.turned);
  else
    enter(request, form, rules).then(
      (place) => {
        if ('status' in place) return turnAway(request, response, place);
        keepPlace(request, response, place, rules.everyMs);
        pass(request, response);
      },
      () => turnAway(request, response, { status: 500, words: 'This did not work.' }),
    );
}

const head = ({ method = 'GET', url = '/', headers }: IncomingMessage) => ({
  ...{ method, url, headers },
});

/** A place for someone with a session, or for anyone where none is needed; or what to say instead. */
async function enter(
  request: IncomingMessage,
  { kind, bytes, toNobody }: LargeBody,
  { rooms, findActor: find }: FormRules,
): Promise<FormPlace | Turned> {
  const network = senderNetwork(request);
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

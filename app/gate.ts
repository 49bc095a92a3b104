import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { findActor } from '@/lib/accounts/find-actor';
import { isBroken } from './broken-address';
import { compressAnswer } from './compress';
import { admitForm, type FormRules } from './form-gate';
import { formRooms } from './form-room';
import { openPrivatePage } from './page-gate';
import { plainAddress } from './plain-address';
import { leadSearch } from './search-gate';
import { type Turned, turnAway } from './turned';

/**
 * Stands before Next in each server of this process: brings an address into its one form, leads a search to the page that is
 * kept for it, gives a page for one person its nonce, compresses what is answered, and lets no form in that there is no room for. All of that could stand
 * in proxy.ts but the forms; there it costs each page that passes more than a millisecond, which is more than a kept page
 * takes. Decides nothing about rights: that is the queries' and use cases' own work.
 */
export function guardServers(): void {
  const guarded = new WeakSet<Server>();
  // Next makes its server by itself: this is heard before the first request reaches it.
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (guarded.has(server)) return;
    guarded.add(server);
    standBefore(server);
  });
}

/** Puts the gate between this server and whatever listens to it. A test has rules of its own. */
export function standBefore(server: Server, its: Partial<FormRules> = {}): void {
  const rules: FormRules = { rooms: formRooms(), everyMs: 5000, findActor, ...its };
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const pass: RequestListener = (request, response) => {
    for (const listener of listeners) listener.call(server, request, response);
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const turned = turnedBy(request);
    if (turned) return turnAway(request, response, turned);
    openPrivatePage(request, response);
    compressAnswer(request, response);
    admitForm(request, response, rules, pass);
  });
}

const turnedBy = (request: IncomingMessage): Turned | null =>
  isBroken(request.url ?? '/') ? broken : (movedTo(request) ?? leadSearch(request));

const broken: Turned = { status: 400, words: 'This is not an address: a part of it is missing.' };

/** Leads who reads a page to the one address of it. A form is judged as it is written. */
function movedTo({ method, url = '/' }: IncomingMessage): Turned | null {
  const plain = method === 'GET' || method === 'HEAD' ? plainAddress(url) : null;
  if (plain === null) return null;
  // Of an address that begins otherwise (`//`, `http:`) browsers would read another site from it.
  if (!/^\/(?![/\\])/.test(plain)) return { status: 404, words: 'This is no address of ours.' };
  return { status: 308, words: 'This page has a plainer address.', location: plain };
}

import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { findActor } from '@/lib/accounts/find-actor';
import { log } from '@/lib/platform/log';
import { isBroken } from './broken-address';
import { admitForm, type FormRules } from './form-gate';
import { formRooms } from './form-room';
import { openPrivatePage } from './page-gate';
import { plainAddress } from './plain-address';
import { countMisses, dropQuery } from './public-gate';
import { leadSearch } from './search-gate';
import { sentPath } from './sent-path';
import type { SendSmall } from './small-files';
import { type Turned, turnAway } from './turned';

/**
 * Stands before Next in each server of this process: brings an address into its one form, leads a search to the page that is
 * kept for it, gives a page for one person its nonce, leads to the small forms of scripts and styles, and lets no form in that
 * there is no room for. Searches and nonces could stand in proxy.ts; there they cost each page that passes more than a
 * millisecond, as much as half a kept page. Decides nothing about rights: that is the queries' and use cases' own work.
 */
export function guardServers(sendSmall?: SendSmall): void {
  const guarded = new WeakSet<Server>();
  // Next makes its server by itself: this is heard before the first request reaches it.
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (guarded.has(server)) return;
    guarded.add(server);
    standBefore(server, {}, sendSmall);
  });
}

/** Puts the gate between this server and whatever listens to it. A test has rules of its own. */
export function standBefore(
  server: Server,
  its: Partial<FormRules> = {},
  sendSmall?: SendSmall,
): void {
  const rules: FormRules = { rooms: formRooms(), everyMs: 5000, findActor, ...its };
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const pass: RequestListener = (request, response) => {
    for (const listener of listeners) listener.call(server, request, response);
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const turned = prepare(request, response, sendSmall);
    if (turned) turnAway(request, response, turned);
    else admitForm(request, response, rules, pass);
  });
}

/** All that comes before a form is looked at. What nobody foresaw must leave nobody waiting. */
function prepare(
  request: IncomingMessage,
  response: ServerResponse,
  sendSmall: SendSmall | undefined,
): Turned | null {
  try {
    const unread = unreadable(request);
    if (unread) return unread;
    const path = sentPath(request.url);
    if (waysAround.test(path)) return { status: 404, words: 'There is nothing here.' };
    const turned =
      notRead(request, path) ??
      movedTo(request) ??
      leadSearch(request, path) ??
      countMisses(request, response, path);
    if (turned) return turned;
    sendSmall?.(request, response, path);
    dropQuery(request, path);
    openPrivatePage(request, response, path);
    return null;
  } catch (error) {
    log.error({ err: error }, 'a request could not be prepared');
    return { status: 500, words: 'This did not work.' };
  }
}

/** Ours begin with one slash and are plain text. Another begins as a site of its own, for a browser or for the framework. */
const ours = /^\/(?![/\\])[\x21-\x7e]*$/;

/**
 * Ways of the framework to pages that none of ours needs: past the page's own address and so past this gate, to the page of a
 * fault that nobody had, and to what a page is made of in place of the page.
 */
const waysAround = /^\/_next\/(data|image)(\/|$)|^\/_global-error(\/|$)|\.rsc$/i;

/** What is no interface for programs is read, and takes forms. The framework answers with the whole page whatever one wants. */
function notRead({ method = 'GET' }: IncomingMessage, path: string): Turned | null {
  const isRead = method === 'GET' || method === 'HEAD';
  // The framework knows no page to say it with.
  if (path.startsWith('/_next/static/') && !isRead)
    return { status: 405, words: 'This file is read.', allow: 'GET, HEAD' };
  if (path.startsWith('/api/') || isRead || method === 'POST') return null;
  return { status: 405, words: 'This page is read, and takes forms.', allow: 'GET, HEAD, POST' };
}

function unreadable({ url = '' }: IncomingMessage): Turned | null {
  if (!ours.test(url)) return { status: 404, words: 'This is no address of ours.' };
  if (isBroken(url))
    return { status: 400, words: 'This is not an address: a part of it is missing.' };
  return null;
}

/** Leads who reads a page to the one address of it. A form is judged as it is written. */
function movedTo({ method, url = '/' }: IncomingMessage): Turned | null {
  const plain = method === 'GET' || method === 'HEAD' ? plainAddress(url) : null;
  if (plain === null) return null;
  // Of an address that begins otherwise (`//`) browsers would read another site from it.
  if (!ours.test(plain)) return { status: 404, words: 'This is no address of ours.' };
  return { status: 308, words: 'This page has a plainer address.', location: plain };
}

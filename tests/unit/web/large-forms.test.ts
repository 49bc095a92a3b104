import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sealSession, sessionCookieName } from '@/app/auth';
import { FormRoom } from '@/app/form-room';
import { standBefore } from '@/app/gate';
import { largeForm } from '@/app/large-forms';
import type { SessionClaim } from '@/lib/accounts/find-actor';
import { type Actor, nobody } from '@/lib/platform/actor';

const mb = 1024 * 1024;
// A busy machine takes its time for a hundred megabytes.
const patience = { timeout: 30_000 };
/** As the database would know them: Ida's sessions were ended, and Sue is suspended. */
function actorOf(claim: SessionClaim | null): Actor {
  const id = claim?.personId ?? '';
  if (!claim || id === people.ida) return nobody;
  return {
    ...{ kind: 'person', id, name: id, username: id, email: `${id}@people.example` },
    ...{ role: 'member', emailVerified: true, isSeller: false, sessionVersion: 1 },
    status: id === people.sue ? 'suspended' : 'active',
  };
}

const people = {
  ana: 'person-ana',
  ben: 'person-ben',
  cem: 'person-cem',
  ida: 'person-ida',
  sue: 'person-sue',
};

// A web server behind the gate, which takes what it is sent and answers when it is told to.
let server: Server;
let origin = '';
let reached = 0;
let arrivedMb = 0;
/** What each request has brought. */
let lengths: number[] = [];
let answer: () => void;
let answered: Promise<void>;

beforeEach(async () => {
  reached = 0;
  arrivedMb = 0;
  lengths = [];
  answered = new Promise((resolve) => {
    answer = resolve;
  });
  server = createServer(async (request, response) => {
    const nth = reached++;
    let length = 0;
    request
      .on('error', () => undefined)
      .on('data', (chunk: Buffer) => {
        length += chunk.length;
        lengths[nth] = length;
        arrivedMb += chunk.length / mb;
      });
    await once(request, 'end').catch(() => undefined);
    await answered;
    response.end(String(length));
  });
  const rooms = {
    files: new FormRoom({ all: 100, network: 90, person: 60 }),
    texts: new FormRoom({ all: 5, network: 4, person: 2 }),
    unsigned: new FormRoom({ all: 4, network: 3, person: 0 }),
  };
  standBefore(server, { rooms, everyMs: 1000, findActor: async (claim) => actorOf(claim) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  answer();
  server.closeAllConnections();
  server.close();
});

const cookieOf = async (who: keyof typeof people) =>
  `${sessionCookieName()}=${await sealSession({ personId: people[who], sessionVersion: 1 })}`;

async function send(who: keyof typeof people | null, path: string, sentMb: number) {
  const cookie = who ? await cookieOf(who) : '';
  return fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x', cookie },
    body: new Uint8Array(sentMb * mb),
  });
}

test('a stranger sends some pages of text, and no files', async () => {
  answer();
  for (const path of ['/sign-in', '/orders/M-1'])
    expect(await (await send(null, path, 1 / 16)).text(), path).toBe(String(mb / 16));
  expect(reached).toBe(2);
  const long = await send(null, '/sign-in', 1 / 8);
  expect(long.status).toBe(413);
  expect(await long.text()).toBe('That is more than can be sent here at once.\n');
  // Where files are taken, it is more likely that their session is over.
  expect((await send('ida', '/orders/M-1', 1 / 8)).status).toBe(401);
  const turned = await send(null, '/orders/M-1', 20);
  expect(turned.status).toBe(401);
  expect(await turned.text()).toBe('Please sign in first.\n');
  expect(reached).toBe(2);
});

test('who is signed in sends the longest texts to every page, suspended or not', async () => {
  answer();
  for (const who of ['ana', 'sue'] as const)
    for (const path of ['/sell/gigs/new', '/orders/M-1'])
      expect(await (await send(who, path, 1)).text(), path).toBe(String(mb));
});

test('whose session was ended, and who is suspended, sends no files', async () => {
  answer();
  expect((await send('ida', '/orders/M-1', 20)).status).toBe(401);
  expect((await send('sue', '/orders/M-1', 20)).status).toBe(403);
  expect(reached).toBe(0);
});

test('who is signed in sends files where they are taken, and only there', async () => {
  answer();
  expect(await (await send('ana', '/orders/M-1?of=1', 25)).text()).toBe(String(25 * mb));
  for (const path of ['/', '/help/fees', '/settings/data', '/orders', '/api/inbox/1/files/more'])
    expect((await send('ana', path, 2)).status, path).toBe(413);
  expect((await send('ana', '/orders/M-1', 31)).status).toBe(413);
});

/** Asked by hand, for no browser would write it so. */
async function ask(method: string, path: string) {
  const line = connect((server.address() as AddressInfo).port, '127.0.0.1').setEncoding('latin1');
  line.write(`${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  let said = '';
  for await (const part of line) said += part;
  const status = Number(said.split(' ')[1]);
  return { status, to: /^location: (.*)$/im.exec(said)?.[1], isKept: !/no-store/.test(said) };
}

test('a page has one address, and who wrote it in another way is led there, on this site', async () => {
  answer();
  const toPlain = { status: 308, to: '/checkout/return?a=%61', isKept: false };
  for (const method of ['GET', 'HEAD'])
    expect(await ask(method, '/%63heckout/return?a=%61')).toEqual(toPlain);
  for (const path of ['//evil.example/%61', '/\\evil.example/%61', 'http://evil.example/%61'])
    expect(await ask('GET', path), path).toEqual({ status: 404, to: undefined, isKept: false });
  expect(reached).toBe(0);
  expect((await ask('POST', '/%61')).status).toBe(200);
  expect((await ask('GET', '/u/%C3%A4')).status).toBe(200);
});

test('what does not say how long it is is not taken for a form', () => {
  const chunked = { method: 'POST', headers: { 'transfer-encoding': 'chunked' } };
  expect(largeForm({ ...chunked, url: '/orders/M-1' })).toMatchObject({ turned: { status: 411 } });
  // Routes read as much as they want by themselves.
  expect(largeForm({ ...chunked, url: '/api/uploads/1' })).toBe('small');
});

test('an address is not another one for being written in another way', () => {
  const chunked = { method: 'POST', headers: { 'transfer-encoding': 'chunked' } };
  const large = { method: 'POST', headers: { 'content-length': String(2 * mb) } };
  for (const url of [
    '/api/../orders/M-1',
    '/api/../sign-in',
    '/api/uploads/../../orders/M-1',
    '/api/uploads/%2e%2e/%2e%2e/orders/M-1',
    '/api/uploads/..%2f..%2forders/M-1',
    '/api/uploads/%252e%252e/x',
    '/api/uploads\\..\\..\\orders\\M-1',
    '/api/uploads//1',
    '/api/./inbox/1/files',
    '/api/x/../inbox/1/files',
    '/api/inbox/1/%2e/files',
    '/api/inbox/1/file%73',
    '/api/inbox/%2e%2e/messages',
    'http://localhost/api/uploads/1',
    '//localhost/api/uploads/1',
    '/api/uploads/1#/../../orders/M-1',
    '/api/none',
  ]) {
    expect(largeForm({ ...chunked, url }), url).toMatchObject({ turned: { status: 411 } });
    expect(largeForm({ ...large, url }), url).toMatchObject({ turned: { status: 413 } });
  }
});

test('each route of ours that is sent something has its place here', () => {
  const routes = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .filter((file) => /\b(POST|PUT|PATCH)\b/.test(readFileSync(`app/api/${file}`, 'utf8')));
  expect(routes.length).toBeGreaterThan(10);
  for (const file of routes) {
    const url = `/api/${file.replace('/route.ts', '').replace(/\[[^\]]+\]/g, '1')}`;
    const brings = url.endsWith('/files');
    const chunked = { method: 'POST', url, headers: { 'transfer-encoding': 'chunked' } };
    const sent = largeForm(chunked);
    if (brings) expect(sent, url).toMatchObject({ turned: { status: 411 } });
    else if (url.startsWith('/api/uploads')) expect(sent, url).toBe('small');
    else expect(sent, url).toMatchObject({ kind: 'unsigned', bytes: mb });
  }
});

/** Announces so much on a line of its own, and sends as much of it as it is told. */
async function hold(
  who: keyof typeof people | null,
  path = '/settings',
  bytes: number | 'endless' = 30 * mb,
): Promise<Socket> {
  const line = connect((server.address() as AddressInfo).port, '127.0.0.1');
  line.on('error', () => undefined).resume();
  const cookie = who ? `Cookie: ${await cookieOf(who)}\r\n` : '';
  const length = bytes === 'endless' ? 'Transfer-Encoding: chunked' : `Content-Length: ${bytes}`;
  line.write(`POST ${path} HTTP/1.1\r\nHost: x\r\n${cookie}${length}\r\n\r\n`);
  return line;
}

const closed = (lines: readonly Socket[]) =>
  Promise.all(lines.map((line) => new Promise((resolve) => line.once('close', resolve))));

/** Begins so many bodies of 1 MB at once, and brings each to its last 200 bytes. Ends when all their lines are cut. */
async function neverEnd(count: number, ...[who, path, bytes]: Parameters<typeof hold>) {
  const lines = await Promise.all(Array.from({ length: count }, () => hold(who, path, bytes)));
  const cut = closed(lines);
  await expect.poll(() => reached, patience).toBe(count);
  for (const line of lines) {
    if (bytes === 'endless') line.write(`${(mb - 200).toString(16)}\r\n`);
    line.write(Buffer.alloc(mb - 200));
  }
  return { cut };
}

const nearlyWhole = () => lengths.filter((length) => length === mb - 200).length;

test('texts that never end find room for few, are cut off, and keep nobody away', async () => {
  const { cut } = await neverEnd(4, 'ana', '/settings', mb);
  await expect.poll(nearlyWhole, patience).toBeGreaterThan(0);
  const others = [send('ben', '/sell/gigs/new', 1), send('cem', '/settings', 29)];
  await cut;
  expect(nearlyWhole()).toBeLessThanOrEqual(2);
  answer();
  for (const sent of others) expect((await sent).status).toBe(200);
  expect((await send('ana', '/settings', 1)).status).toBe(200);
});

test.each([
  ['that says how long it is', mb],
  ['of which nobody knows', 'endless'],
] as const)('what anyone may send, %s, finds little room, and is cut off', async (_, bytes) => {
  const webhook = '/api/stripe/webhook';
  const { cut } = await neverEnd(6, null, webhook, bytes);
  await expect.poll(nearlyWhole, patience).toBeGreaterThan(0);
  // As short as an event of Stripe's: that always finds its way.
  const others = [send(null, webhook, 1 / 16), send('ben', '/settings', 1)];
  await cut;
  expect(nearlyWhole()).toBeLessThanOrEqual(3);
  answer();
  for (const sent of others) expect((await sent).status).toBe(200);
  expect((await send(null, webhook, 1)).status).toBe(200);
});

test('one person, a network, and all together, have so much room at once, and get it back', async () => {
  const ofAna = [send('ana', '/orders/M-1', 29), send('ana', '/orders/M-1', 29)];
  await expect.poll(() => arrivedMb, patience).toBe(58);
  const third = await send('ana', '/orders/M-1', 29);
  expect(third.status).toBe(429);
  expect(third.headers.get('retry-after')).toBe('10');
  const ofBen = send('ben', '/settings', 29);
  await expect.poll(() => arrivedMb, patience).toBe(87);
  // Of this network there are 3 MB left, of all 13.
  expect((await send('cem', '/settings', 4)).status).toBe(503);
  answer();
  for (const sent of [...ofAna, ofBen]) expect((await sent).status).toBe(200);
  await expect.poll(async () => (await send('ana', '/orders/M-1', 29)).status, patience).toBe(200);
});

test('room is taken by what has arrived, and who sends too slowly is cut off', async () => {
  const lines = await Promise.all(Array.from({ length: 6 }, () => hold('ana')));
  const cut = closed(lines);
  for (const line of lines) line.write('--x');
  await expect.poll(() => reached, patience).toBe(6);
  const ofBen = send('ben', '/settings', 29);
  await expect.poll(() => arrivedMb, patience).toBeGreaterThan(28);
  await cut;
  answer();
  expect((await ofBen).status).toBe(200);
});

test('a form that finds no room half way is cut off, and takes none any more', () => {
  const room = new FormRoom({ all: 100, network: 90, person: 60 });
  const enter = (personId: string, network: string) => {
    const place = room.enter({ personId, network }, 30 * mb);
    if ('status' in place) throw new Error(place.words);
    return place;
  };
  const places = ['a', 'b', 'c', 'd'].map((who) => enter(who, who));
  expect(places.map((place) => place.grow(26 * mb))).toEqual([true, true, true, false]);
  for (const place of places) place.leave();
  const again = ['a', 'b', 'c'].map((who) => enter(who, 'x').grow(30 * mb));
  expect(again).toEqual([true, true, true]);
  expect(() => enter('d', 'x')).toThrow(/Many people/);
});

test('the fuller the room, the faster a form has to arrive', () => {
  const room = new FormRoom({ all: 60, network: 60, person: 60 });
  const place = room.enter({ personId: 'a', network: 'a' }, 30 * mb);
  const other = room.enter({ personId: 'b', network: 'b' }, 30 * mb);
  if ('status' in place || 'status' in other) throw new Error('there is room');
  const bring = (kb: number) => {
    place.grow(kb * 1024);
    return place.isTooSlow(1);
  };
  expect([bring(20), bring(20), bring(20)]).toEqual([false, false, false]);
  // Once may be chance.
  expect([bring(10), bring(20), bring(10), bring(10)]).toEqual([false, false, false, true]);
  other.grow(30 * mb);
  place.grow(15 * mb);
  expect([bring(200), bring(100), bring(200)]).toEqual([false, false, false]);
  expect([bring(100), bring(100)]).toEqual([false, true]);
});

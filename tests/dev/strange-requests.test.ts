import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealSession, sessionCookieName } from '@/app/auth';
import { rootFolder } from '@/dev/folders';
import type { Person } from '@/lib/platform/actor';
import { fillForm } from '@/tests/support/html-form';
import { type OwnWeb, startOwnWeb } from '@/tests/support/own-web';
import { makeGig, makeWorld, type World } from '@/tests/support/worlds';

// The real web server, and requests as no browser writes them.
let web: OwnWeb | undefined;
let origin = '';
let world: World;

beforeAll(async () => {
  web = await startOwnWeb();
  origin = web.origin;
  world = await makeWorld();
});

afterAll(() => web?.stop());

test('nobody else gets what somebody wrote into the head of their request', async () => {
  const gig = await makeGig(world.ana);
  const headers = { 'content-security-policy': "script-src 'nonce-ofastranger'" };
  for (const page of ['/', '/search?q=new', '/help/fees', `/gigs/${gig.slug}`]) {
    const made = await fetch(origin + page, { headers });
    expect(made.status, page).toBe(200);
    expect((await made.text()).includes('ofastranger'), page).toBe(false);
    const kept = await fetch(origin + page);
    expect(kept.headers.get('x-nextjs-cache'), page).toBe('HIT');
    expect((await kept.text()).includes('ofastranger'), page).toBe(false);
    const marked = await fetch(origin + page, { headers: { 'user-agent': 'minnow-whole-page' } });
    expect(marked.headers.get('x-nextjs-cache'), page).toBe('HIT');
    await marked.body?.cancel();
  }
});

test('no way of the framework’s own leads to a page past its address', async () => {
  const build = readFileSync(path.join(rootFolder, '.next/BUILD_ID'), 'utf8');
  for (const address of [
    `/_next/data/${build}/sign-in.json`,
    `/_next/data/${build}/orders.json`,
    `/_next/data/${build}/search.json?q=logo`,
    '/_next/image?url=%2Fsearch%2Fq%253Dlogo&w=640&q=75',
  ])
    expect((await fetch(origin + address)).status, address).toBe(404);
});

test('a script comes in the form that a browser reads, and a refusal in plain words', async () => {
  const help = await (await fetch(`${origin}/help`)).text();
  const script = origin + /\/_next\/static\/chunks\/[^"]+\.js/.exec(help)?.[0];
  const small = await fetch(script, { headers: { 'accept-encoding': 'br' } });
  expect(small.headers.get('content-encoding')).toBe('br');
  expect(small.headers.get('content-type')).toContain('javascript');
  expect(small.headers.get('cache-control')).toContain('immutable');
  const text = await small.text();
  expect(text.startsWith('//# allFunctionsCalledOnLoad\n')).toBe(true);

  const zipped = await fetch(script, { headers: { 'accept-encoding': 'gzip' } });
  expect(zipped.headers.get('content-encoding')).not.toBe('br');
  expect(await zipped.text()).toBe(text);

  for (const [status, method, headers] of [
    // Of itself fetch says 'no-cache' beside a tag, and then all is sent again.
    [
      304,
      'GET',
      { 'if-none-match': small.headers.get('etag') ?? '', 'cache-control': 'max-age=0' },
    ],
    // The framework means 416, and stumbles over the page of it.
    [500, 'GET', { range: 'bytes=99999999-' }],
    [405, 'POST', {}],
  ] as const) {
    const answer = await fetch(script, {
      method,
      headers: { ...headers, 'accept-encoding': 'br' },
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-encoding'), String(status)).toBeNull();
    expect(answer.headers.get('content-type') ?? '', String(status)).not.toContain('javascript');
    await answer.text();
  }
});

test('a page for everyone holds nothing of the query of whoever came first', async () => {
  const first = await (await fetch(`${origin}/help/levels?token=ofastranger`)).text();
  const kept = await fetch(`${origin}/help/levels`);
  expect(kept.headers.get('x-nextjs-cache')).toBe('HIT');
  for (const text of [first, await kept.text()]) expect(text).not.toContain('ofastranger');
});

test('a form is one however its address is written', async () => {
  for (const [path, status] of [
    ['/api/../sign-in', 411],
    ['/api/%2e%2e/sign-in', 411],
    // With a host before it, it is no address of ours.
    [`${origin}/api/../sign-in`, 404],
  ] as const) {
    const sent = request(origin, { method: 'POST', path, headers: { origin } });
    sent.flushHeaders();
    sent.end('x'.repeat(1000));
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    expect(answer.statusCode, path).toBe(status);
    answer.destroy();
  }
});

test('a form leads back to its page, and to no other site that its sender names as one', async () => {
  const page = `${origin}/sign-in`;
  const form = fillForm(await (await fetch(page)).text(), 'name="password"');
  form.set('email', 'nobody@people.example');
  form.set('password', 'not the right one');
  const post = async (referer: string) => {
    const headers = { origin, referer };
    const answer = await fetch(page, { method: 'POST', headers, body: form, redirect: 'manual' });
    await answer.body?.cancel();
    const location = answer.headers.get('location');
    return location === null ? null : new URL(location, page).href;
  };
  expect(await post(`${page}?next=%2Forders`)).toBe(`${page}?next=%2Forders`);
  for (const other of [`${origin}//evil.example/x`, 'http://evil.example/sign-in'])
    expect(await post(other), other).toBeNull();
});

const cookieOf = async ({ id }: Person) =>
  `${sessionCookieName()}=${await sealSession({ personId: id, sessionVersion: 1 })}`;

/** A form of 30 MB, as its sender says, of which three letters come. Ends when its line is cut. */
async function announce(person: Person): Promise<{ readonly cut: Promise<unknown> }> {
  const line = connect(Number(new URL(origin).port), '127.0.0.1');
  const cut = once(line.on('error', () => undefined).resume(), 'close');
  line.write(
    `POST /settings HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nOrigin: ${origin}\r\nCookie: ${await cookieOf(person)}\r\n` +
      `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${30 * 1024 * 1024}\r\n\r\n--x`,
  );
  return { cut };
}

test('who announces much and sends nothing keeps nobody from sending, and is cut off', async () => {
  const { ana, ben, zoe, ada } = world;
  const lines = await Promise.all([ana, ana, ben, ben, zoe].map(announce));
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(20 * 1024 * 1024)]), 'work.bin');
  const headers = { cookie: await cookieOf(ada), origin };
  const answer = await fetch(`${origin}/settings`, { method: 'POST', headers, body: form });
  expect([413, 429, 503]).not.toContain(answer.status);
  await answer.body?.cancel();
  await Promise.all(lines.map(({ cut }) => cut));
  expect((await fetch(`${origin}/api/health`)).status).toBe(200);
});

test('no line becomes another one that is never closed', async () => {
  const line = connect(Number(new URL(origin).port), '127.0.0.1').setEncoding('latin1');
  line.write(
    'GET /_next/webpack-hmr HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  );
  const [answer] = (await once(line, 'data')) as [string];
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  line.destroy();
});

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standBefore } from '@/app/gate';
import { isPrivatePage } from '@/app/page-gate';
import { isKeptPage } from '@/app/public-gate';
import { wholePageMark } from '@/app/security-headers';
import { sentPath } from '@/app/sent-path';
import { EarlyScript } from '@/components/shell/early-script';
import { forgetConfig } from '@/lib/platform/config';
import { marketplace } from '@/marketplace.config';

// A web server behind the gate, in the place of the framework's.
let server: Server;
let origin = '';
/** What has come through. */
let arrived: { url: string; headers: IncomingHttpHeaders }[] = [];

beforeEach(async () => {
  arrived = [];
  server = createServer(({ url = '', headers }, response) => {
    arrived.push({ url, headers });
    response.statusCode = url.includes('none') ? 404 : 200;
    response.end('a page');
  });
  standBefore(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

let lastNetwork = 0;

async function ask(path: string, headers: Record<string, string> = {}) {
  // Each from another network, so that nobody asks too often.
  const network = `192.0.2.${++lastNetwork % 250}`;
  const answer = await fetch(origin + path, {
    headers: { 'x-forwarded-for': network, ...headers },
    redirect: 'manual',
  });
  await answer.arrayBuffer();
  return answer;
}

const policyOf = async (path: string) =>
  (await ask(path)).headers.get('content-security-policy') ?? '';

describe('pages for one person', () => {
  test('are known by their place, however it is written', () => {
    const folders = ['app/(private)', 'app/(checkout)']
      .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory());
    expect(folders.length).toBeGreaterThan(15);
    for (const { name } of folders) {
      expect(isPrivatePage(`/${name}`), name).toBe(true);
      expect(isPrivatePage(`/${name}/some/page`), name).toBe(true);
    }
    for (const url of [
      '/orders?a=/help',
      '/%6Frders',
      '/help/../orders/1',
      '/help/%2e%2e/orders/1',
      '/ORDERS',
      'http://minnow.example/orders/1',
      '/orders#1',
    ])
      expect(isPrivatePage(sentPath(url)), url).toBe(true);
    for (const url of [
      'http://[x?q=%',
      '/',
      '/help?/orders',
      '/gigs/orders',
      '/ordersof',
      '/search',
      '*',
    ])
      expect(isPrivatePage(sentPath(url)), url).toBe(false);
  });

  test('the way back from the payment page is none', () => {
    for (const path of ['/checkout/a-gig', '/checkout/return-of-a-gig', '/checkout/offer/1'])
      expect(isPrivatePage(path), path).toBe(true);
    expect(isPrivatePage(sentPath('/checkout/return?session_id=cs_1'))).toBe(false);
  });

  test('run scripts with the nonce of this request alone, another one each time', async () => {
    const [one, two] = [await policyOf('/orders'), await policyOf('/orders')];
    expect(one).toMatch(
      /script-src 'self' 'nonce-[\w+/]{22}==' 'sha256-[\w+/]{43}=' 'strict-dynamic';/,
    );
    expect(one).not.toContain("script-src 'self' 'unsafe-inline'");
    expect(one).not.toBe(two);
    // The framework reads it there.
    expect(arrived.at(-1)?.headers['content-security-policy']).toBe(two);
    expect(two).toContain(`'nonce-${arrived.at(-1)?.headers['x-nonce']}'`);
  });

  test('but for the one that every not-found page brings along, as it stands there', async () => {
    const script = renderToStaticMarkup(createElement(EarlyScript));
    const code = /^<script>(.+)<\/script>$/.exec(script)?.[1] ?? '';
    const hash = createHash('sha256').update(code).digest('base64');
    expect(await policyOf('/admin/x')).toContain(`'sha256-${hash}'`);
  });

  test('are made whole for who reads them, and in parts for scripts', async () => {
    await ask('/orders', { 'sec-fetch-dest': 'document' });
    await ask('/orders', { 'sec-fetch-dest': 'empty' });
    const marks = arrived.map(({ headers }) => headers['user-agent']?.includes(wholePageMark));
    expect(marks).toEqual([true, false]);
  });

  test('no other page is touched', async () => {
    expect(await policyOf('/gigs/a-logo')).toBe('');
    const passed = arrived.at(-1);
    expect(passed?.url).toBe('/gigs/a-logo');
    expect(passed?.headers['content-security-policy']).toBeUndefined();
    expect(passed?.headers['user-agent']).not.toContain(wholePageMark);
  });
});

/** Asked by hand, for no browser would write it so. */
async function statusOf(target: string, method = 'GET'): Promise<number> {
  const line = connect((server.address() as AddressInfo).port, '127.0.0.1').setEncoding('latin1');
  line.write(`${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  let said = '';
  for await (const part of line) said += part;
  return Number(said.split(' ')[1]);
}

describe('an address', () => {
  test('that is none is answered, and nothing of it comes through', async () => {
    for (const url of ['//[?%', 'http://[/?%zz', 'http://x/orders', 'foo://[?%E0', '/\\[?%', '*'])
      expect(await statusOf(url, url === '*' ? 'OPTIONS' : 'GET'), url).toBe(404);
    expect(await statusOf('/orders/%E0%A4%A')).toBe(400);
    expect(arrived).toEqual([]);
  });

  test('of the framework’s own leads around this gate to no page', async () => {
    for (const url of [
      '/_next/data/a-build/sign-in.json',
      '/help/../_next/data/a-build/orders.json',
      '/_next/image?url=%2Fsearch%2Fq%253Dlogo&w=640&q=75',
      '/_next/image/',
      '/%5Fnext/data/a-build/search.json?q=logo',
      '/_global-error',
      // What a page is made of, in place of the page.
      '/gigs/a-logo.rsc',
      '/search/q%3Dlogo.segments/_tree.segment.rsc',
    ])
      expect(await statusOf(url), url).toBe(404);
    expect(arrived).toEqual([]);
    expect(await statusOf('/_next/static/chunks/a.js')).toBe(200);
  });
});

describe('a page', () => {
  test('is read and takes forms; nothing else can be done to it', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE'])
      expect(await statusOf('/gigs/a-logo', method), method).toBe(405);
    expect(arrived).toEqual([]);
    for (const method of ['GET', 'HEAD', 'POST'])
      expect(await statusOf('/gigs/a-logo', method), method).toBe(200);
    for (const method of ['POST', 'PATCH'])
      expect(await statusOf('/_next/static/chunks/a.js', method), method).toBe(405);
    // An interface for programs says itself what it takes.
    expect(await statusOf('/api/uploads/x', 'PATCH')).toBe(200);
  });
});

describe('pages for everyone', () => {
  test('are looked for in vain only so often by one network, and hers alone', async () => {
    const hers = { 'x-forwarded-for': '198.51.100.21' };
    const most = marketplace.limits.missesAMinute;
    const answers = [];
    // More than two minutes hold: one of them is full, whenever the test begins.
    for (let nth = 0; nth <= 2 * most && answers.at(-1)?.status !== 429; nth++)
      answers.push(await ask(`/gigs/none-${nth}`, hers));
    expect(answers.length).toBeGreaterThan(most);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    // Others are not held back, nor is she from what cannot be made up.
    expect((await ask('/', hers)).status).toBe(200);
    expect((await ask('/gigs/none', { 'x-forwarded-for': '198.51.100.22' })).status).toBe(404);
  });

  test('that are there are shown as often as one wants', async () => {
    const hers = { 'x-forwarded-for': '198.51.100.23' };
    for (let nth = 0; nth <= 2 * marketplace.limits.missesAMinute; nth++)
      expect((await ask('/gigs/a-logo', hers)).status).toBe(200);
  });

  test('are known by their place', () => {
    const folders = readdirSync('app/(public)', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.length).toBeGreaterThan(4);
    for (const name of folders) expect(isKeptPage(`/${name}/some`), name).toBe(true);
    for (const path of ['/', '/categories', '/help']) expect(isKeptPage(path), path).toBe(true);
    for (const path of ['/search', '/orders', '/api/media/x', '/user', '/sitemaps/a'])
      expect(isKeptPage(path), path).toBe(false);
  });

  test('hear nothing of the query of whoever comes first, but for the router’s word', async () => {
    await ask('/help/fees?evil=1&_rsc=x');
    await ask('/help/fees?evil=1&_rsc=x', { rsc: '1' });
    await ask('/?token=secret');
    await ask('/search/q%3Dlogo?more');
    await ask('/orders?page=2');
    expect(arrived.map(({ url }) => url)).toEqual([
      '/help/fees',
      '/help/fees?_rsc=x',
      '/',
      '/search/q%3Dlogo',
      '/orders?page=2',
    ]);
  });
});

describe('forms may lead', () => {
  const before = { ...process.env };
  beforeEach(() => forgetConfig());
  afterEach(() => {
    process.env = { ...before };
    forgetConfig();
  });

  test('to the sandbox where it stands in for Stripe', async () => {
    process.env.STRIPE_API_BASE = 'http://localhost:4242';
    process.env.SANDBOX_URL = 'http://localhost:4242/';
    expect(await policyOf('/checkout/x')).toContain("form-action 'self' http://localhost:4242;");
  });

  test('to Stripe’s own pages otherwise', async () => {
    delete process.env.STRIPE_API_BASE;
    expect(await policyOf('/checkout/x')).toContain(
      "form-action 'self' https://checkout.stripe.com https://connect.stripe.com;",
    );
  });
});

describe('a search', () => {
  test('that many ask is led to the page that is kept for it', async () => {
    expect(await statusOf('/help/../search?q=logo#2')).toBe(200);
    for (const path of ['/search?q=logo', '/search?q=logo'])
      expect((await ask(path)).status, path).toBe(200);
    expect(arrived.map(({ url }) => url)).toEqual(Array(3).fill('/search/q%3Dlogo'));
    // A page for everybody, so nothing of this request may stand in it.
    expect(arrived.at(-1)?.headers['user-agent']).not.toContain(wholePageMark);
  });

  test('has one address', async () => {
    const answer = await ask('/search?days=3&q=Logo');
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe('/search?q=logo&days=3');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(arrived).toEqual([]);
  });

  test('that few ask is made whole for this request', async () => {
    await ask('/search?online=now');
    expect(arrived.at(-1)?.url).toBe('/search?online=now');
    expect(arrived.at(-1)?.headers['user-agent']).toContain(wholePageMark);
  });

  test('of the router’s scripts is left to proxy.ts', async () => {
    await ask('/search?q=logo&_rsc=1', { rsc: '1' });
    expect(arrived.at(-1)?.url).toBe('/search?q=logo&_rsc=1');
  });

  test('is refused where a network asks without end, whoever asks and however; no other one is', async () => {
    const most = marketplace.limits.searchesAMinute;
    const asked = [
      () => ask('/search?q=logo', { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' }),
      () => ask('/search/q%3Dlogo', { 'x-forwarded-for': '198.51.100.7' }),
      () => ask('/search?q=a&unknown=1', { 'x-forwarded-for': '198.51.100.7', rsc: '1' }),
    ];
    // More than two minutes hold: one of them is full, whenever the test begins.
    const answers = [];
    for (let nth = 0; nth <= 2 * most; nth++) answers.push(await asked[nth % asked.length]?.());
    const refused = answers.filter((answer) => answer?.status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = { 'x-forwarded-for': '198.51.100.8' };
    expect((await ask('/search?q=logo', other)).status).toBe(200);
  });
});

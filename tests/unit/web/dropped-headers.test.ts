import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { prepareServer } from '@/app/prepare-server';
import { wholePageMark } from '@/app/security-headers';

/** What a server in this process reads of a request with these headers. */
async function seen(headers: Record<string, string>): Promise<IncomingHttpHeaders> {
  let read: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    read = request.headers;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${port}/`, { headers });
  await new Promise((resolve) => server.close(resolve));
  return read;
}

const elsewhere = { 'x-forwarded-for': '198.51.100.1', 'x-forwarded-host': 'evil.example' };

const ours = {
  'content-security-policy': "script-src 'nonce-evil'",
  'content-security-policy-report-only': "script-src 'nonce-evil'",
  'x-nonce': 'evil',
  'x-middleware-subrequest': 'proxy',
  'x-matched-path': '/admin',
  'x-now-route-matches': '1',
};

test('nobody says what only we, or a proxy of ours, may say', async () => {
  expect(await seen({ ...elsewhere, ...ours })).toMatchObject({ ...elsewhere, ...ours });
  await prepareServer();
  const read = await seen({ ...elsewhere, ...ours, rsc: '1', 'x-own': 'kept' });
  for (const name of Object.keys({ ...elsewhere, ...ours }))
    expect(read, name).not.toHaveProperty(name);
  expect(read).toMatchObject({ rsc: '1', 'x-own': 'kept' });
  expect(read.host).toMatch(/^127\.0\.0\.1/);
  const named = await seen({ 'user-agent': `Mozilla ${wholePageMark.toUpperCase()}` });
  expect(named).not.toHaveProperty('user-agent');
});

test('nobody calls their browser as we mark what is to be made whole', async () => {
  for (const name of [
    'minnow-whole-page',
    'minnow-whole-minnow-whole-pagepage',
    'Some/1 minnow-whole-page',
  ])
    expect((await seen({ 'user-agent': name }))['user-agent'], name).toBeUndefined();
  expect((await seen({ 'user-agent': 'Some/1' }))['user-agent']).toBe('Some/1');
});

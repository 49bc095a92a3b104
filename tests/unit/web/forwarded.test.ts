import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { prepareServer } from '@/app/prepare-server';

/** What a server in this process reads of a request that claims to come from elsewhere. */
async function headersSeen(): Promise<IncomingHttpHeaders> {
  let seen: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    seen = request.headers;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const headers = { 'X-Forwarded-For': '198.51.100.1', 'X-Forwarded-Host': 'evil.example' };
  await fetch(`http://127.0.0.1:${port}/`, { headers });
  await new Promise((resolve) => server.close(resolve));
  return seen;
}

test('without a proxy of ours, nobody can say that they come from elsewhere', async () => {
  expect(await headersSeen()).toMatchObject({ 'x-forwarded-for': '198.51.100.1' });
  await prepareServer();
  const seen = await headersSeen();
  expect(seen).not.toHaveProperty('x-forwarded-for');
  expect(seen).not.toHaveProperty('x-forwarded-host');
  expect(seen.host).toMatch(/^127\.0\.0\.1/);
});

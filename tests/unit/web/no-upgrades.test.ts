import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { takeNoUpgrades } from '@/app/no-upgrades';

test('a line that asks to be another one is answered as a request, and closed', async () => {
  const server = createServer((_, response) => response.writeHead(404).end());
  // As the framework's server does: it keeps the line, and says nothing.
  server.on('upgrade', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  takeNoUpgrades();
  await fetch(`http://127.0.0.1:${port}/`);
  const line = connect(port, '127.0.0.1').setEncoding('latin1');
  line.write(
    'GET /_next/webpack-hmr HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  );
  const [answer] = (await once(line, 'data')) as [string];
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  line.destroy();
  server.closeAllConnections();
  server.close();
});

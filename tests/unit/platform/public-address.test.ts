import { createSocket } from 'node:dgram';
import type { LookupAddress } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookupBy } from '@/lib/platform/public-address';

/** A server of names: what each leads to; to one that is not here it says nothing. */
const names: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'far.people.example': [[93, 184, 216, 34]],
  'inside.people.example': [[10, 0, 0, 7]],
  'both.people.example': [
    [93, 184, 216, 34],
    [127, 0, 0, 1],
  ],
};

const server = createSocket('udp4');
const resolver = new Resolver({ timeout: 200, tries: 1 });

beforeAll(async () => {
  server.on('message', (asked, from) => {
    const { name, type, end } = questionIn(asked);
    const found = names[name];
    if (found) server.send(answer(asked, end, type === 1 ? found : []), from.port, from.address);
  });
  await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve));
  resolver.setServers([`127.0.0.1:${server.address().port}`]);
});
afterAll(() => server.close());

function questionIn(asked: Buffer) {
  const labels: string[] = [];
  let at = 12;
  for (let length = asked[at] ?? 0; length > 0; length = asked[at] ?? 0) {
    labels.push(asked.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: asked.readUInt16BE(at + 1), end: at + 5 };
}

function answer(asked: Buffer, end: number, found: readonly (readonly number[])[]): Buffer {
  const head = Buffer.from([
    ...asked.subarray(0, 2),
    0x81,
    0x80,
    0,
    1,
    0,
    found.length,
    0,
    0,
    0,
    0,
  ]);
  const lines = found.map((ip) => Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...ip]));
  return Buffer.concat([head, asked.subarray(12, end), ...lines]);
}

const ask = (name: string, options: { all?: boolean; family?: 4 | 6 } = {}) =>
  new Promise<string | LookupAddress[]>((resolve, reject) =>
    lookupBy(resolver)(name, options, (error, found) => (error ? reject(error) : resolve(found))),
  );

test('a name in the public network is found, as one address or as all', async () => {
  expect(await ask('far.people.example')).toBe('93.184.216.34');
  expect(await ask('far.people.example', { family: 4 })).toBe('93.184.216.34');
  expect(await ask('far.people.example', { all: true })).toEqual([
    { address: '93.184.216.34', family: 4 },
  ]);
});

test.each(['inside.people.example', 'both.people.example'])(
  '%s leads into our own network, and nowhere from here',
  async (name) => {
    await expect(ask(name, { all: true })).rejects.toThrow('does not lead into the public network');
    await expect(ask(name)).rejects.toThrow('does not lead into the public network');
  },
);

test('one of whose server nothing is heard is given up', async () => {
  await expect(ask('silent.people.example')).rejects.toMatchObject({ code: 'ETIMEOUT' });
});

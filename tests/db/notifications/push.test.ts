import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import webPush from 'web-push';
import { endSessions } from '@/lib/accounts/end-sessions';
import { chooseNotifications } from '@/lib/notifications/choose-notifications';
import { markNotificationsRead } from '@/lib/notifications/mark-notifications-read';
import { ownChoices } from '@/lib/notifications/own-choices';
import { sendPush } from '@/lib/notifications/push-service';
import { subscribeBrowser } from '@/lib/notifications/subscribe-browser';
import { unsubscribeBrowser } from '@/lib/notifications/unsubscribe-browser';
import { sendMessage } from '@/lib/orders/send-message';
import type { Person } from '@/lib/platform/actor';
import { moveClock } from '@/lib/platform/clock';
import { forgetConfig } from '@/lib/platform/config';
import { db, transaction } from '@/lib/platform/db';
import { hourMs } from '@/lib/platform/spans';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '../../support/database';
import { withMailbox } from '../../support/mails';
import { makePerson, makeWorld, paidOrder } from '../../support/worlds';

// What the library encrypts with; a browser's own decryption in its place.
const ece = createRequire(import.meta.url)('http_ece') as {
  decrypt(
    body: Buffer,
    params: { version: 'aes128gcm'; privateKey: unknown; authSecret: string },
  ): Buffer;
};

const database = withDatabase();
const mailbox = withMailbox(database);
const vapid = webPush.generateVAPIDKeys();

type Got = { path: string; headers: IncomingHttpHeaders; body: Buffer };
let service: Server;
let base = '';
let got: Got[] = [];
let status = 201;

beforeAll(async () => {
  service = createServer((request, answer) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      got.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) });
      answer.writeHead(status, { location: '/elsewhere' }).end('a stranger’s text');
    });
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    WEB_PUSH_PUBLIC_KEY: vapid.publicKey,
    WEB_PUSH_PRIVATE_KEY: vapid.privateKey,
    WEB_PUSH_SUBJECT: 'mailto:hello@minnow.test',
    WEB_PUSH_LOOPBACK: '1',
  });
  forgetConfig();
});

afterAll(() => service.close());

beforeEach(() => {
  got = [];
  status = 201;
});

/** A browser as it subscribes: its keys, and what it can read with them. */
function browser(name: string) {
  const own = createECDH('prime256v1');
  own.generateKeys();
  const auth = randomBytes(16).toString('base64url');
  return {
    asks: { endpoint: `${base}/${name}`, p256dh: own.getPublicKey('base64url'), auth },
    reads: (body: Buffer) =>
      JSON.parse(
        ece
          .decrypt(body, { version: 'aes128gcm', privateKey: own, authSecret: auth })
          .toString('utf8'),
      ) as Record<string, string>,
  };
}

async function subscribed(person: Person, name: string) {
  const own = browser(name);
  await subscribeBrowser(person, { ...own.asks, userAgent: 'Firefox/145.0 Linux' });
  return own;
}

const to = (name: string) => got.filter(({ path }) => path === `/${name}`);

/** The token's claims, if our key has signed it. */
function claimsOf(header = ''): Record<string, unknown> {
  const { t = '', k = '' } = Object.fromEntries(
    header
      .replace(/^vapid /, '')
      .split(',')
      .map((part) => part.trim().split(/=(.*)/s).slice(0, 2)),
  ) as Record<string, string>;
  expect(k).toBe(vapid.publicKey);
  const raw = Buffer.from(k, 'base64url');
  const key = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: raw.subarray(1, 33).toString('base64url'),
      y: raw.subarray(33).toString('base64url'),
    },
  });
  const [head = '', claims = '', signature = ''] = t.split('.');
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  expect(signed).toBe(true);
  return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
}

describe('a push', () => {
  test('reaches each browser of the person, which alone can read it, signed by us', async () => {
    const world = await makeWorld();
    const phone = await subscribed(world.ben, 'phone');
    await subscribed(world.ben, 'desk');
    await subscribed(world.zoe, 'stranger');
    const { number } = await paidOrder(world);
    await sendMessage(world.ana, { number, text: 'The secret colour is blue.' });
    await mailbox.send();
    expect(to('phone')).toHaveLength(2);
    expect(to('desk')).toHaveLength(2);
    expect(to('stranger')).toHaveLength(0);
    const words = to('phone').map(({ body }) => phone.reads(body));
    expect(words.map(({ title }) => title).sort()).toEqual([
      `New message about “Draw your cat” · ${number}`,
      `You ordered “Draw your cat” · ${number}`,
    ]);
    for (const word of words) {
      expect(Object.keys(word).sort()).toEqual(['path', 'tag', 'title']);
      expect(word.path).toBe(`/orders/${number}`);
      expect(JSON.stringify(word)).not.toContain('blue');
    }
    for (const { headers } of to('phone')) {
      expect(Number(headers.ttl)).toBeGreaterThan(11 * 3600);
      expect(Number(headers.ttl)).toBeLessThanOrEqual(12 * 3600);
      expect(headers.topic).toMatch(/^[\w-]{32}$/);
      const claims = claimsOf(headers.authorization);
      expect(claims).toMatchObject({ aud: base, sub: 'mailto:hello@minnow.test' });
    }
    // Both are of one order: the second takes the place of the first.
    expect(new Set(to('phone').map(({ headers }) => headers.topic)).size).toBe(1);
    const { browsers } = await ownChoices(world.ben);
    expect(browsers.every(({ lastUsedAt }) => lastUsedAt !== null)).toBe(true);
    expect(JSON.stringify(browsers)).not.toContain(base);
  });

  test.each([404, 410])('to a browser that is gone (%i) is its last', async (gone) => {
    const world = await makeWorld();
    await subscribed(world.ben, 'gone');
    status = gone;
    await paidOrder(world);
    await mailbox.send();
    expect(to('gone')).toHaveLength(1);
    expect((await ownChoices(world.ben)).browsers).toEqual([]);
    await paidOrder(world);
    await mailbox.send();
    expect(to('gone')).toHaveLength(1);
  });

  test.each([500, 429, 302])(
    'that the service does not take (%i) is tried again',
    async (answer) => {
      const world = await makeWorld();
      await subscribed(world.ben, 'busy');
      status = answer;
      await paidOrder(world);
      await mailbox.send();
      expect(got.map(({ path }) => path)).toEqual(['/busy']);
      expect((await ownChoices(world.ben)).browsers).toHaveLength(1);
      status = 201;
      await mailbox.send();
      await mailbox.send();
      expect(to('busy')).toHaveLength(2);
    },
  );

  test('is one of two at a time, however many browsers there are: the worker has other things to do', async () => {
    const world = await makeWorld();
    for (let nth = 0; nth < 10; nth++) await subscribed(world.ben, `one-of-many${nth}`);
    await paidOrder(world);
    const jobs = await db.$queryRaw<{ queue: string | null }[]>`
      SELECT q.queue_name AS queue FROM graphile_worker._private_jobs j
        JOIN graphile_worker._private_tasks t ON t.id = j.task_id
        LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
       WHERE t.identifier = 'push-notification' AND j.payload->>'subscriptionId' IN (
         SELECT id::text FROM push_subscription WHERE person_id = ${world.ben.id}::uuid)`;
    expect(jobs).toHaveLength(10);
    expect(jobs.map(({ queue }) => queue)).not.toContain(null);
    expect(new Set(jobs.map(({ queue }) => queue)).size).toBeLessThanOrEqual(2);
    await mailbox.send();
    expect(got).toHaveLength(10);
  });

  test('is not kept by a slow stranger from the browsers of a real service', async () => {
    const world = await makeWorld();
    for (let nth = 0; nth < 4; nth++) await subscribed(world.ben, `slow${nth}`);
    const { asks } = browser('real');
    const endpoint = 'https://fcm.googleapis.com/fcm/send/real';
    await subscribeBrowser(world.ben, { ...asks, endpoint });
    await paidOrder(world);
    const jobs = await db.$queryRaw<{ queue: string; slow: boolean }[]>`
      SELECT q.queue_name AS queue, s.endpoint <> ${endpoint} AS slow
        FROM graphile_worker._private_jobs j
        JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
        JOIN push_subscription s ON s.id::text = j.payload->>'subscriptionId'
       WHERE s.person_id = ${world.ben.id}::uuid`;
    expect(new Set(jobs.filter(({ slow }) => slow).map(({ queue }) => queue)).size).toBe(1);
    expect(jobs.find(({ slow }) => !slow)?.queue).toMatch(/^push:google:/);
    // Nobody is to be called out there.
    await db.pushSubscription.deleteMany({ where: { personId: world.ben.id } });
    await mailbox.send();
  });

  test('that a service answers byte by byte, for ever, is given up in time', async () => {
    const drips = createTcpServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX: ');
      const drip = setInterval(() => socket.write('x'), 20);
      socket.on('error', () => undefined).on('close', () => clearInterval(drip));
    });
    await new Promise<void>((resolve) => drips.listen(0, '127.0.0.1', resolve));
    const { asks } = browser('drips');
    const endpoint = `http://127.0.0.1:${(drips.address() as AddressInfo).port}/drips`;
    try {
      await expect(
        sendPush(
          { ...asks, endpoint },
          { title: 'Hello', path: '/', tag: 'x' },
          { ttlSeconds: 60, topic: 'x', withinMs: 300 },
        ),
      ).rejects.toThrow('does not answer');
    } finally {
      drips.close();
    }
  });

  test('is not sent of what was read meanwhile, nor when it is too late', async () => {
    const world = await makeWorld();
    await subscribed(world.ben, 'reader');
    await paidOrder(world);
    await markNotificationsRead(world.ben);
    await paidOrder(world);
    await moveClock((marketplace.notifications.pushHours + 1) * hourMs);
    await mailbox.send();
    expect(to('reader')).toEqual([]);
  });

  test('is not sent for a group that is switched off', async () => {
    const world = await makeWorld();
    await subscribed(world.ben, 'quiet');
    await chooseNotifications(world.ben, {
      choices: [{ group: 'progress', inApp: true, mail: 'now', push: false }],
    });
    await paidOrder(world);
    await mailbox.send();
    expect(to('quiet')).toEqual([]);
  });
});

describe('a browser', () => {
  test('belongs to who asked last, with what was on its way to the one before', async () => {
    const world = await makeWorld();
    const { asks } = await subscribed(world.ben, 'shared');
    await paidOrder(world);
    await subscribeBrowser(world.zoe, asks);
    await mailbox.send();
    expect(to('shared')).toEqual([]);
    expect((await ownChoices(world.ben)).browsers).toEqual([]);
    expect((await ownChoices(world.zoe)).browsers).toHaveLength(1);
  });

  test('is removed by its owner alone', async () => {
    const ben = await makePerson('Ben');
    const zoe = await makePerson('Zoe');
    const { asks } = await subscribed(ben, 'own');
    const id = (await ownChoices(ben)).browsers[0]?.id ?? '';
    await unsubscribeBrowser(zoe, { id });
    await unsubscribeBrowser(zoe, { endpoint: asks.endpoint });
    expect((await ownChoices(ben)).browsers).toHaveLength(1);
    await unsubscribeBrowser(ben, { id });
    expect((await ownChoices(ben)).browsers).toEqual([]);
  });

  test('ends with the sessions', async () => {
    const ben = await makePerson('Ben');
    await subscribed(ben, 'ended');
    await transaction((tx) => endSessions(tx, ben.id));
    expect((await ownChoices(ben)).browsers).toEqual([]);
  });

  test('the one unused for longest makes room', async () => {
    const ben = await makePerson('Ben');
    const most = marketplace.notifications.pushBrowsers;
    for (let index = 0; index <= most; index++) {
      await subscribed(ben, `many${index}`);
      await moveClock(1000);
    }
    const left = await db.pushSubscription.findMany({ where: { personId: ben.id } });
    expect(left).toHaveLength(most);
    expect(left.map(({ endpoint }) => endpoint)).not.toContain(`${base}/many0`);
  });

  test.each([
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/x',
    'http://push.example.com/x',
    'https://database.internal/x',
  ])('%s is no push service', async (endpoint) => {
    const ben = await makePerson('Ben');
    const { asks } = browser('x');
    await expect(subscribeBrowser(ben, { ...asks, endpoint })).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  test('on this machine is none without the tests’ setting, and is never called', async () => {
    const world = await makeWorld();
    await subscribed(world.ben, 'inside');
    await paidOrder(world);
    process.env.WEB_PUSH_LOOPBACK = '0';
    forgetConfig();
    try {
      const { asks } = browser('inside2');
      await expect(subscribeBrowser(world.ben, asks)).rejects.toMatchObject({ code: 'invalid' });
      await mailbox.send();
      expect(got).toEqual([]);
    } finally {
      process.env.WEB_PUSH_LOOPBACK = '1';
      forgetConfig();
    }
  });

  test('is not asked where no keys are set, and nothing is sent', async () => {
    const world = await makeWorld();
    await subscribed(world.ben, 'keyless');
    await paidOrder(world);
    const keys = ['WEB_PUSH_PUBLIC_KEY', 'WEB_PUSH_PRIVATE_KEY', 'WEB_PUSH_SUBJECT'] as const;
    const values = keys.map((key) => process.env[key]);
    for (const key of keys) process.env[key] = '';
    forgetConfig();
    try {
      const { asks } = browser('keyless2');
      expect((await ownChoices(world.ben)).pushKey).toBeNull();
      await expect(subscribeBrowser(world.ben, asks)).rejects.toMatchObject({ code: 'conflict' });
      await mailbox.send();
      expect(got).toEqual([]);
    } finally {
      for (const [index, key] of keys.entries()) process.env[key] = values[index];
      forgetConfig();
    }
  });
});

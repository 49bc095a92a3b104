import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { endSessions } from '@/lib/accounts/end-sessions';
import { actorOf } from '@/lib/accounts/find-actor';
import { addHook } from '@/lib/notifications/add-hook';
import { callHook } from '@/lib/notifications/call-hook';
import { endHook } from '@/lib/notifications/end-hook';
import { ownHooks } from '@/lib/notifications/own-hooks';
import { sendMessage } from '@/lib/orders/send-message';
import { theClock } from '@/lib/platform/actor';
import { moveClock } from '@/lib/platform/clock';
import { forgetConfig } from '@/lib/platform/config';
import { db, transaction } from '@/lib/platform/db';
import { hourMs, minuteMs } from '@/lib/platform/spans';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '../../support/database';
import { makeWorld, paidOrder } from '../../support/worlds';

const database = withDatabase();

type Got = { headers: IncomingHttpHeaders; body: string };
let server: Server;
let base = '';
let got: Got[] = [];
let status = 200;

beforeAll(async () => {
  server = createServer((request, answer) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part;
    });
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      const upgrade = status === 101 ? { connection: 'upgrade', upgrade: 'something' } : {};
      answer
        .writeHead(status, { location: `${base}/elsewhere`, ...upgrade })
        .end('a stranger’s text');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.WEB_PUSH_LOOPBACK = '1';
  forgetConfig();
});

afterAll(() => server.close());

beforeEach(() => {
  got = [];
  status = 200;
});

/** The calls that wait, and each of them made; what an address refused is tried again another time. */
async function makeCalls(): Promise<string[]> {
  const jobs = await database.query<{
    id: string;
    payload: { notificationId: string; hookId: string };
  }>(
    `SELECT j.id, j.payload FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'call-hook' ORDER BY j.id`,
  );
  const outcomes: string[] = [];
  for (const { payload } of jobs)
    outcomes.push(
      await callHook(theClock, payload).then(
        () => 'done',
        (error: Error) => error.message,
      ),
    );
  return outcomes;
}

const forgetCalls = () =>
  database.query(`DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
                   WHERE t.id = j.task_id AND t.identifier = 'call-hook'`);

async function aStory() {
  const world = await makeWorld();
  const { number } = await paidOrder(world);
  await forgetCalls();
  const write = (text: string) => sendMessage(world.ana, { number, text });
  return { ...world, number, write };
}

test('what a person is told is sent to their address too, signed, and once', async () => {
  const { ben, number, write } = await aStory();
  const { secret } = await addHook(ben, { url: `${base}/ben` });
  await write('The first sketch is nearly there.');
  expect(await makeCalls()).toEqual(['done']);
  const [call] = got;
  const word = JSON.parse(call?.body ?? '') as Record<string, string>;
  expect(word).toMatchObject({ event: expect.stringMatching(/message/) });
  expect(word.url).toMatch(new RegExp(`^http.*/orders/${number}|/inbox/`));
  expect(Object.keys(word).sort()).toEqual(['at', 'event', 'id', 'title', 'url']);
  // Nothing of what people write to each other leaves the house.
  expect(call?.body).not.toContain('sketch');
  const [, time, mac] =
    /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(call?.headers['x-signature'])) ?? [];
  const own = createHmac('sha256', secret).update(`${time}.${call?.body}`).digest('hex');
  expect(mac).toBe(own);
  expect(await ownHooks(ben)).toMatchObject([{ lastStatus: 200, endedAt: null }]);
  expect(JSON.stringify(await ownHooks(ben))).not.toContain(secret);
});

test('an answer that takes nothing is tried again until the word is old; a redirect leads nowhere', async () => {
  const { ben, write } = await aStory();
  await addHook(ben, { url: `${base}/ben` });
  await write('Are you there?');
  status = 503;
  expect(await makeCalls()).toEqual(['the address answered 503']);
  status = 302;
  expect(await makeCalls()).toEqual(['the address answered 302']);
  expect(got).toHaveLength(2);
  expect(await ownHooks(ben)).toMatchObject([{ lastStatus: 302, endedAt: null }]);
  await moveClock((marketplace.notifications.hookHours + 1) * hourMs);
  expect(await makeCalls()).toEqual(['done']);
  expect(got).toHaveLength(2);
});

test('who answers in no way that we know, or not at all, is left alone for a while', async () => {
  const { ben, write } = await aStory();
  await addHook(ben, { url: `${base}/ben` });
  await write('Are you there?');
  status = 101;
  expect(await makeCalls()).toEqual(['the address does not answer']);
  status = 200;
  expect(await makeCalls()).toEqual(['the address did not answer a moment ago']);
  expect(got).toHaveLength(1);
  await moveClock(6 * minuteMs);
  expect(await makeCalls()).toEqual(['done']);
  expect(got).toHaveLength(2);
});

test('one that is gone is called no more, and its person sees why', async () => {
  const { ben, write } = await aStory();
  await addHook(ben, { url: `${base}/ben` });
  await write('Hello?');
  status = 410;
  expect(await makeCalls()).toEqual(['done']);
  expect(await ownHooks(ben)).toMatchObject([{ lastStatus: 410, endedAt: expect.any(Date) }]);
  await forgetCalls();
  await write('Hello again?');
  expect(await makeCalls()).toEqual([]);
});

test('is one’s own alone: others neither see nor end it, and who signs out everywhere ends it', async () => {
  const { ana, ben, write } = await aStory();
  await addHook(ben, { url: `${base}/ben` });
  const [hook] = await ownHooks(ben);
  expect(await ownHooks(ana)).toEqual([]);
  await endHook(ana, { id: hook?.id ?? '' });
  expect(await ownHooks(ben)).toHaveLength(1);
  await transaction((tx) => endSessions(tx, ben.id));
  expect(await ownHooks(ben)).toEqual([]);
  // Whoever is thrown out has asked a moment before, and is heard a moment after.
  await expect(addHook(ben, { url: `${base}/thief` })).rejects.toMatchObject({
    code: 'unauthenticated',
  });
  await addHook(await actorOf(ben.id), { url: `${base}/ben` });
  const [again] = await ownHooks(ben);
  await endHook(ben, { id: again?.id ?? '' });
  await write('Nobody is called for this.');
  expect(await makeCalls()).toEqual([]);
});

test('whoever signs out everywhere while a thief names addresses leaves none of them behind', async () => {
  const { ben } = await makeWorld();
  for (let nth = 0; nth < 8; nth++) {
    const thief = await actorOf(ben.id);
    const names = ['a', 'b', 'c'].map((name) => addHook(thief, { url: `${base}/${nth}${name}` }));
    await Promise.allSettled([...names, transaction((tx) => endSessions(tx, ben.id))]);
    expect(await db.webHook.count({ where: { personId: ben.id } }), `round ${nth}`).toBe(0);
  }
});

test('there are three at most, each once, and none that leads into our own network', async () => {
  const { ben } = await makeWorld();
  await addHook(ben, { url: `${base}/1` });
  await expect(addHook(ben, { url: `${base}/1` })).rejects.toMatchObject({ code: 'conflict' });
  const more = [2, 3, 4].map((nth) => addHook(ben, { url: `${base}/${nth}` }));
  const outcomes = await Promise.allSettled(more);
  expect(outcomes.filter(({ status: how }) => how === 'fulfilled')).toHaveLength(2);
  expect(await db.webHook.count({ where: { personId: ben.id } })).toBe(3);
  await endHook(ben, { id: (await ownHooks(ben))[0]?.id ?? '' });
  await addHook(ben, { url: 'HTTPS://Hooks.people.example/x' });
  expect((await ownHooks(ben)).at(-1)?.url).toBe('https://hooks.people.example/x');
  for (const url of [
    '',
    'no address',
    'ftp://people.example/x',
    'http://people.example/x',
    'https://10.0.0.1/x',
    'https://[::1]/x',
    'https://user:word@people.example/x',
    'https://people.example:8443/x',
    'https://printer.local/x',
  ])
    await expect(addHook(ben, { url }), url).rejects.toMatchObject({ code: 'invalid' });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealSession, sessionCookieName } from '@/app/auth';
import { dataFolder } from '@/dev/folders';
import { freePort, loopback } from '@/dev/ports';
import { send } from '@/dev/processes';
import { startWeb } from '@/dev/services/web';
import { isolatedSettings, type Settings } from '@/dev/settings';
import { type Stack, startStack } from '@/dev/stack';
import { Steps } from '@/dev/steps';
import { Supervisor } from '@/dev/supervise';
import { makeTemporaryFolder } from '@/dev/temporary';
import { sendMessage } from '@/lib/orders/send-message';
import { db, disconnect } from '@/lib/platform/db';
import { cursorText } from '@/lib/platform/live-cursor';
import { liveCursor } from '@/lib/platform/read-live';
import { type Arrived, EventReader } from '../support/event-stream';
import { makeWorld, paidOrder, type TestOrder, type World } from '../support/worlds';

// Ben writes and writes; Ana listens at one web process, her telephone at another. Meanwhile things are killed.
let supervisor: Supervisor;
let settings: Settings;
let stack: Stack;
let world: World;
let order: TestOrder;
let origins: string[] = [];

const patience = { timeout: 90_000, interval: 200 };

beforeAll(async () => {
  const folder = makeTemporaryFolder();
  settings = await isolatedSettings(dataFolder(folder));
  supervisor = new Supervisor(settings.data.logs);
  supervisor.ownFolder(folder);
  supervisor.mayEnd('web server', 'worker');
  const quiet = new Steps({ write: () => undefined, terminal: false });
  stack = await startStack(supervisor, settings, quiet, { empty: true, durable: false });
  Object.assign(process.env, stack.env);
  origins = [settings.webPort, await freePort()].map((port) => `http://${loopback}:${port}`);
  await startSecondWeb();
  world = await makeWorld();
  order = await paidOrder(world);
}, 300_000);

afterAll(async () => {
  await disconnect();
  await supervisor?.stopAll();
});

/** A browser of Ana's that comes back, from where it stood, whenever its stream breaks. */
async function insistent(origin: string, after: string) {
  const { sessionVersion } = await db.person.findUniqueOrThrow({ where: { id: world.ana.id } });
  const session = await sealSession({ personId: world.ana.id, sessionVersion });
  const heard: Arrived[] = [];
  let isOver = false;
  let breaks = 0;
  let reader: EventReader;
  const open = (from: string) => {
    reader = new EventReader({
      origin,
      cookie: `${sessionCookieName()}=${session}`,
      after: from,
      onWord: (arrived) => void heard.push(arrived),
      onEnd: () => {
        breaks += 1;
        if (!isOver) setTimeout(() => open(reader.lastId ?? from), 200);
      },
    });
  };
  open(after);
  const close = () => {
    isOver = true;
    reader.close();
  };
  return { heard, close, breaks: () => breaks };
}

/** Kills what runs under this name (of the web processes: the second) and starts it again, as a deployment does. */
async function killAndRestart(name: 'web server' | 'worker'): Promise<void> {
  const child = supervisor.find(name);
  if (!child) throw new Error(`There is no ${name} to kill.`);
  send(child.pid, 'SIGKILL');
  await child.ended;
  if (name === 'worker') await stack.restart(name);
  else await startSecondWeb();
}

const startSecondWeb = () =>
  startWeb(supervisor, {
    port: Number(new URL(origins[1] ?? '').port),
    env: { ...process.env, ...stack.env },
  });

const cutHubs = () =>
  db.$queryRaw`SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE application_name = 'minnow web, live'`;

test('a killed web process, worker or connection loses and doubles no word, message or letter', async () => {
  const start = await liveCursor();
  const browsers = [];
  for (const origin of origins) browsers.push(await insistent(origin, cursorText(start)));
  let isWriting = true;
  const sent: string[] = [];
  const writing = (async () => {
    for (let nth = 0; nth < 80; nth++) {
      const { id } = await sendMessage(world.ben, { number: order.number, text: `Word ${nth}` });
      sent.push(id);
      await sleep(60);
    }
    isWriting = false;
  })();
  let kills = 0;
  while (isWriting) {
    await cutHubs();
    await killAndRestart('worker');
    await cutHubs();
    await killAndRestart('web server');
    kills += 1;
  }
  await writing;
  expect(kills).toBeGreaterThan(0);
  expect(sent).toHaveLength(80);

  const rows = await db.liveEvent.findMany({
    where: { personId: world.ana.id, xact: { gte: start.xact } },
    orderBy: [{ xact: 'asc' }, { id: 'asc' }],
  });
  for (const { heard, close } of browsers) {
    await expect
      .poll(() => heard.map(({ id }) => id), patience)
      .toEqual(rows.map((row) => cursorText(row)));
    const messages = heard.flatMap(({ word }) => (word.kind === 'message' ? word.messageId : []));
    expect(messages).toEqual(sent);
    close();
  }
  expect(browsers[1]?.breaks()).toBeGreaterThan(0);
});

test('every notification was written once, and no letter is lost or stands in the mailbox as two', async () => {
  const told = await db.notification.findMany({ where: { personId: world.ana.id } });
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map(({ cause }) => cause)).size).toBe(told.length);
  const waiting = () =>
    db.$queryRaw<
      unknown[]
    >`SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'mail-notification'`;
  // A message waits a minute for being read before it is mailed, and what a killed worker had in hand for its lease.
  await expect.poll(waiting, { timeout: 150_000, interval: 500 }).toEqual([]);
  const to = encodeURIComponent(world.ana.email);
  const answer = await fetch(`${settings.mailboxUrl}/api/messages?to=${to}`);
  const letters = (await answer.json()) as { headers: string }[];
  // One that was handed over just before the kill is handed over again, under the same id: to a reader it is one.
  const ids = letters.map(({ headers }) => /^message-id:\s*(\S+)/im.exec(headers)?.[1]);
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBeGreaterThan(0);
  expect(new Set(ids).size).toBeLessThanOrEqual(told.length);
}, 180_000);

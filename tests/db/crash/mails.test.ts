import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { chooseNotifications } from '@/lib/notifications/choose-notifications';
import { sendDigests } from '@/lib/notifications/send-digests';
import { theClock } from '@/lib/platform/actor';
import { moveClock, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hourMs } from '@/lib/platform/spans';
import { withDatabase } from '@/tests/support/database';
import { headerOf, withMailbox } from '@/tests/support/mails';
import { makeWorld, paidOrder } from '@/tests/support/worlds';

const database = withDatabase();
const mailbox = withMailbox(database);

/** Does one mail's job in a process of its own that kills itself with SIGKILL at the named point. */
async function killedAt(point: string, name: string, payload: object): Promise<void> {
  const call = { module: '@/app/mail-tasks', name, actor: payload, input: null };
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.resolve('tests/support/run-command.ts'), JSON.stringify(call)],
    { env: { ...process.env, MINNOW_CRASH_AT: point }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const signal = await new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_, how) => resolve(how)),
  );
  expect(signal, `the process reached ${point} and died there`).toBe('SIGKILL');
}

const idsTo = (address: string) =>
  mailbox.to(address).map((mail) => headerOf(mail, 'Message-ID') ?? 'none');

/**
 * Between a mail server's yes and ours there is always a moment. Killed in it, a mail goes out once more, as the same mail:
 * with its id, by which mail programs show it once.
 */
test.each([
  ['before-mail', 1],
  ['after-mail', 2],
] as const)('a worker that is killed %s: the mail is there, as one', async (point, copies) => {
  const world = await makeWorld();
  await paidOrder(world);
  const { id } = await db.notification.findFirstOrThrow({ where: { personId: world.ben.id } });
  await killedAt(point, 'sendNotification', { notificationId: id });
  await mailbox.send();
  await mailbox.send();
  const ids = idsTo(world.ben.email);
  expect(ids).toHaveLength(copies);
  expect(new Set(ids).size).toBe(1);
  expect(idsTo(world.ana.email)).toHaveLength(1);
});

test.each([
  ['before-digest', 1],
  ['after-digest', 2],
] as const)('the daily mail, killed %s: once a day all the same', async (point, copies) => {
  const world = await makeWorld();
  const { ben } = world;
  await chooseNotifications(ben, {
    choices: [{ group: 'progress', inApp: true, mail: 'daily', push: true }],
  });
  await paidOrder(world);
  while ((await now()).getUTCHours() !== 8) await moveClock(hourMs);
  await sendDigests(theClock);
  const day = (await now()).toISOString().slice(0, 10);
  await killedAt(point, 'sendDigest', { personId: ben.id, day });
  await sendDigests(theClock);
  await mailbox.send();
  await sendDigests(theClock);
  await mailbox.send();
  const ids = idsTo(ben.email);
  expect(ids).toHaveLength(copies);
  expect(new Set(ids).size).toBe(1);
});

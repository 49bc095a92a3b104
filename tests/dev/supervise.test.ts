import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isAlive, waitForEnd } from '@/dev/processes';
import { Supervisor } from '@/dev/supervise';
import { makeTemporaryFolder } from '@/dev/temporary';

const supervisors: Supervisor[] = [];
afterEach(async () => {
  for (const supervisor of supervisors.splice(0)) await supervisor.stopAll();
});

function supervise(): Supervisor {
  const folder = makeTemporaryFolder();
  const supervisor = new Supervisor(folder);
  supervisor.ownFolder(folder);
  supervisors.push(supervisor);
  return supervisor;
}

function startNode(supervisor: Supervisor, name: string, code: string, stopSeconds = 5) {
  return supervisor.start({ name, command: process.execPath, args: ['-e', code], stopSeconds });
}

const staying = 'setInterval(() => {}, 1000)';

test('services stop in the opposite order of their start', async () => {
  const supervisor = supervise();
  const order: string[] = [];
  for (const name of ['database', 'worker', 'web server']) {
    const child = startNode(supervisor, name, staying);
    void child.ended.then(() => order.push(name));
  }
  await supervisor.stopAll();
  await expect.poll(() => order).toEqual(['web server', 'worker', 'database']);
});

test('one that does not want to stop is killed with all it has started', async () => {
  const supervisor = supervise();
  const stubborn = startNode(
    supervisor,
    'stubborn',
    `process.on('SIGTERM', () => {});
     const child = require('node:child_process').spawn(process.execPath, ['-e', '${staying}']);
     console.log(child.pid); ${staying}`,
    0.5,
  );
  const written = () => Number(readFileSync(stubborn.logFile, 'utf8'));
  await expect.poll(written, { timeout: 5000 }).toBeGreaterThan(0);
  const grandchild = written();
  await stubborn.stop();
  expect(await waitForEnd(stubborn.pid, 2000)).toBe(true);
  expect(await waitForEnd(grandchild, 2000)).toBe(true);
});

test('a service that ends by itself is told of by name, with its log and its last words', async () => {
  const supervisor = supervise();
  startNode(supervisor, 'mailbox', staying);
  const worker = startNode(supervisor, 'worker', `console.error('no more ink'); ${staying}`);
  await expect.poll(() => readFileSync(worker.logFile, 'utf8')).toContain('no more ink');
  process.kill(worker.pid, 'SIGKILL');
  const failure = await supervisor.failed;
  expect(failure.message).toContain('The worker');
  expect(failure.message).toContain('SIGKILL');
  expect(failure.message).toContain('worker.log');
  expect(failure.details).toEqual(['no more ink']);
});

test('one that may end is found while it runs, and its end fails nothing', async () => {
  const supervisor = supervise();
  supervisor.mayEnd('worker');
  const worker = startNode(supervisor, 'worker', staying);
  expect(supervisor.find('worker')?.pid).toBe(worker.pid);
  process.kill(worker.pid, 'SIGKILL');
  await worker.ended;
  expect(supervisor.find('worker')).toBeUndefined();

  const again = startNode(supervisor, 'worker', `console.error('back'); ${staying}`);
  expect(supervisor.find('worker')?.pid).toBe(again.pid);
  const mailbox = startNode(supervisor, 'mailbox', staying);
  process.kill(mailbox.pid, 'SIGKILL');
  expect((await supervisor.failed).message).toContain('The mailbox');
});

test('a full disk is named as the cause', async () => {
  const supervisor = supervise();
  startNode(supervisor, 'database', "console.error('could not write: No space left on device')");
  expect((await supervisor.failed).message).toMatch(/^The disk is full/);
});

test('nothing can be started once all is stopping', async () => {
  const supervisor = supervise();
  await supervisor.stopAll();
  expect(() => startNode(supervisor, 'late', staying)).toThrow('not started');
});

test('a supervisor that is killed leaves nothing running and no temporary folder', async () => {
  const program = path.join(import.meta.dirname, 'supervised-sleepers.ts');
  const owner = spawn(process.execPath, ['--import', 'tsx', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(owner.stdout, 'data')) as [Buffer];
  const { pids, folder } = JSON.parse(String(line)) as { pids: number[]; folder: string };
  expect(pids.every(isAlive)).toBe(true);
  owner.kill('SIGKILL');
  for (const pid of pids) expect(await waitForEnd(pid, 5000)).toBe(true);
  await expect.poll(() => readable(folder), { timeout: 5000 }).toBe(false);
});

function readable(folder: string): boolean {
  try {
    readFileSync(path.join(folder, 'one.log'));
    return true;
  } catch {
    return false;
  }
}

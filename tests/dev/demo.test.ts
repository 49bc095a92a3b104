import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { dataFolder, rootFolder } from '@/dev/folders';
import { freePort, portIsFree } from '@/dev/ports';
import { isAlive, waitForEnd } from '@/dev/processes';
import type { Running } from '@/dev/running';
import { makeTemporaryFolder } from '@/dev/temporary';

// The demo as a person starts it: from the command line, on a data folder and ports of its own.
const folder = makeTemporaryFolder();
const data = dataFolder(folder);
const ports: Record<string, string> = {};
const demos: Demo[] = [];

beforeAll(async () => {
  for (const name of ['PORT', 'SANDBOX_PORT', 'MAILBOX_PORT', 'POSTGRES_PORT']) {
    ports[name] = String(await freePort());
  }
});

afterEach(async () => {
  for (const demo of demos.splice(0)) await demo.stop();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Demo {
  readonly process: ChildProcess;
  /** All that it has said so far. */
  said(): string;
  until(words: string): Promise<void>;
  ended(): Promise<number | null>;
  stop(): Promise<void>;
}

function demo(args: string[] = [], settings: Record<string, string> = {}): Demo {
  const child = spawn(process.execPath, ['dev/bootstrap.js', 'demo', '--empty', ...args], {
    cwd: rootFolder,
    env: {
      NODE_ENV: 'development',
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      MINNOW_DATA: folder,
      ...ports,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const exit = once(child, 'exit');
  const started: Demo = {
    process: child,
    said: () => text,
    until: (words) => expect.poll(() => text, { timeout: 240_000, interval: 100 }).toContain(words),
    ended: async () => ((await exit) as [number | null])[0],
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await exit;
    },
  };
  demos.push(started);
  return started;
}

function running(): Running {
  return JSON.parse(readFileSync(data.running, 'utf8')) as Running;
}

async function expectNothingLeft(children: readonly number[]): Promise<void> {
  expect(children.length).toBeGreaterThanOrEqual(5);
  for (const pid of children) expect(await waitForEnd(pid, 20_000), `process ${pid}`).toBe(true);
  for (const [name, port] of Object.entries(ports)) {
    expect(await portIsFree(Number(port)), name).toBe(true);
  }
}

test('it comes up, refuses a second one beside it, and stops whole when it is told to', async () => {
  const first = demo();
  await first.until('Minnow is up');
  const answer = await fetch(`http://localhost:${ports.PORT}/api/health`);
  expect(answer.status).toBe(200);

  const second = demo();
  expect(await second.ended()).toBe(1);
  expect(second.said()).toContain(`already runs here at http://localhost:${ports.PORT}`);

  const { children } = running();
  first.process.kill('SIGTERM');
  expect(await first.ended()).toBe(0);
  await expectNothingLeft(children);
}, 300_000);

test('a second start keeps data and build and is up within 15 seconds', async () => {
  const again = demo();
  await again.until('Minnow is up');
  expect(again.said()).toContain('build (nothing changed)');
  const [, seconds] = /Minnow is up \(([\d.]+) s\)/.exec(again.said()) ?? [];
  expect(Number(seconds)).toBeLessThan(15);
}, 60_000);

test.each(['worker', 'database', 'web-server'])(
  'a %s that is killed stops the rest with a word',
  async (name) => {
    const victim = demo();
    await victim.until('Minnow is up');
    const { children } = running();
    const log = path.join(data.logs, `${name}.log`);
    const pid = children.find((each) => logOf(each) === log) ?? 0;
    expect(isAlive(pid)).toBe(true);
    process.kill(pid, 'SIGKILL');
    expect(await victim.ended()).toBe(1);
    expect(victim.said()).toContain(`${name}.log`);
    expect(victim.said()).toContain('SIGKILL');
    await expectNothingLeft(children);
  },
  120_000,
);

test('a supervisor that is killed leaves nothing running, and the next start works', async () => {
  const victim = demo();
  await victim.until('Minnow is up');
  const { children } = running();
  victim.process.kill('SIGKILL');
  await victim.ended();
  await expectNothingLeft(children);

  const next = demo();
  await next.until('Minnow is up');
}, 120_000);

test('a port in use is named, with the setting that changes it', async () => {
  const stranger = createServer().listen(Number(ports.SANDBOX_PORT), '127.0.0.1');
  await once(stranger, 'listening');
  const refused = demo();
  expect(await refused.ended()).toBe(1);
  stranger.close();
  const lines = refused.said().trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`Port ${ports.SANDBOX_PORT} for the payment sandbox is in use`);
  expect(lines[0]).toMatch(/SANDBOX_PORT=\d+/);
});

test.each([
  ['PORT', 'eighty', /PORT is 'eighty' and must be a port .* PORT=3100/],
  ['STRIPE_SECRET_KEY', 'pk_test_1', /STRIPE_SECRET_KEY must look like sk_test_/],
  ['STRIPE_SECRET_KEY', 'sk_live_1234567890', /live key/],
  ['DATABASE_URL', 'mysql://localhost/minnow', /DATABASE_URL must start with postgresql:\/\//],
])('a wrong %s is named with an example', async (name, value, message) => {
  const refused = demo([], { [name]: value });
  expect(await refused.ended()).toBe(1);
  expect(refused.said().trim().split('\n')).toHaveLength(1);
  expect(refused.said()).toMatch(message);
});

test('an option that does not exist is refused with those that do', async () => {
  const refused = demo(['--prot', '3100']);
  expect(await refused.ended()).toBe(1);
  expect(refused.said()).toContain('--port 3100');
});

/** The log that a service writes to tells which one it is. */
function logOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/fd/1`);
  } catch {
    return '';
  }
}

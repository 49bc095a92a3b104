import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rootFolder } from '@/dev/folders';
import { deployMigrations } from '@/dev/migrate';
import { type ScratchPostgres, startScratchPostgres } from '@/dev/scratch';

// What a deployment runs, with settings and a database of its own.
let postgres: ScratchPostgres;

beforeAll(async () => {
  postgres = await startScratchPostgres();
});

afterAll(() => postgres.stop());

function command(name: string, settings: Record<string, string>) {
  const child = spawn(process.execPath, ['dev/bootstrap.js', name], {
    cwd: rootFolder,
    env: { NODE_ENV: 'production', PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  }
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, ended, said: () => said };
}

function settings(): Record<string, string> {
  return {
    DATABASE_URL: postgres.url(),
    NEXTAUTH_SECRET: 'a-secret-of-a-deployment-that-is-long-enough',
    STRIPE_SECRET_KEY: 'sk_test_deployment',
    STRIPE_API_BASE: 'http://127.0.0.1:1',
    SMTP_URL: 'smtp://127.0.0.1:1',
  };
}

test.each(['start', 'worker'])('%s without settings says which are missing', async (name) => {
  const { ended, said } = command(name, {});
  expect(await ended).toBe(1);
  for (const setting of ['DATABASE_URL', 'NEXTAUTH_SECRET', 'STRIPE_SECRET_KEY', 'SMTP_URL']) {
    expect(said()).toContain(`${setting} is missing`);
  }
});

test('migrate without a database says how to name one', async () => {
  const { ended, said } = command('migrate', {});
  expect(await ended).toBe(1);
  expect(said()).toContain('DATABASE_URL=postgresql://');
});

test('migrate brings a database up once, and then has nothing to do', async () => {
  const first = command('migrate', settings());
  expect(await first.ended).toBe(0);
  expect(first.said()).toMatch(/^Applied \d+:/);
  const second = command('migrate', settings());
  expect(await second.ended).toBe(0);
  expect(second.said()).toBe('The database is up to date.\n');
});

test('the worker works until it is told to stop', async () => {
  await deployMigrations(postgres.url());
  const worker = command('worker', settings());
  await expect.poll(worker.said, { timeout: 60_000 }).toContain('the worker is ready');
  worker.child.kill('SIGTERM');
  expect(await worker.ended).toBe(0);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '@/dev/ports';
import { isAlive, waitForEnd } from '@/dev/processes';
import { startPostgres } from '@/dev/services/postgres';
import { Supervisor } from '@/dev/supervise';
import { makeTemporaryFolder } from '@/dev/temporary';

const home = makeTemporaryFolder();
const folder = path.join(home, 'postgres');
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function withServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const supervisor = new Supervisor(path.join(home, 'logs'));
  try {
    const postgres = await startPostgres(supervisor, { folder, port: await freePort() });
    return await work(postgres.url());
  } finally {
    await supervisor.stopAll();
  }
}

async function query(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

test('data stay from one start to the next', async () => {
  await withServer((url) => query(url, "CREATE TABLE kept AS SELECT 'Zoë' AS name"));
  expect(await withServer((url) => query(url, 'SELECT name FROM kept'))).toEqual([{ name: 'Zoë' }]);
});

test('words beyond ASCII are words: lower case, trigrams and full text know them', async () => {
  const rows = await withServer(async (url) => {
    await query(url, 'CREATE EXTENSION pg_trgm');
    return query(url, "SELECT lower('ÄÖÜ') AS low, cardinality(show_trgm('ñandú')) AS grams");
  });
  expect(rows).toEqual([{ low: 'äöü', grams: 6 }]);
});

test('a pid file that names a stranger is no obstacle', async () => {
  writeFileSync(path.join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n`);
  expect(await withServer((url) => query(url, 'SELECT name FROM kept'))).toHaveLength(1);
});

test('a server that was left running is stopped by the next start', async () => {
  const program = path.join(import.meta.dirname, 'forgotten-postgres.ts');
  const owner = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(owner.stdout, 'data')) as [Buffer];
  const { server, watchdog } = JSON.parse(String(line)) as { server: number; watchdog: number };
  process.kill(watchdog, 'SIGKILL');
  owner.kill('SIGKILL');
  await waitForEnd(owner.pid ?? 0, 5000);
  expect(isAlive(server)).toBe(true);
  expect(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8')).toMatch(String(server));

  expect(await withServer((url) => query(url, 'SELECT name FROM kept'))).toHaveLength(1);
  expect(isAlive(server)).toBe(false);
});

test.runIf(process.platform === 'linux')(
  'one that was killed is started again at once, though its connections have not noticed',
  async () => {
    const supervisor = new Supervisor(path.join(home, 'logs'));
    supervisor.mayEnd('database');
    try {
      const { child, url } = await startPostgres(supervisor, { folder, port: await freePort() });
      const busy = new Client({ connectionString: url() });
      const cut = new Promise((resolve) => busy.once('end', resolve));
      busy.on('error', () => undefined);
      await busy.connect();
      // Asleep it would be told of the end; at work it looks for its server only when it is done.
      void busy.query('SELECT count(*) FROM generate_series(1, 1e10::int8)').catch(() => undefined);
      process.kill(child.pid, 'SIGKILL');
      await child.ended;
      expect(await withServer((next) => query(next, 'SELECT name FROM kept'))).toHaveLength(1);
      await cut;
    } finally {
      await supervisor.stopAll();
    }
  },
);

test('data of another version are not touched', async () => {
  writeFileSync(path.join(folder, 'PG_VERSION'), '17\n');
  await expect(withServer((url) => query(url, 'SELECT 1'))).rejects.toThrow(
    /PostgreSQL 17.*--fresh/,
  );
});

import { once } from 'node:events';
import net from 'node:net';
import { Client } from 'pg';
import { afterEach, expect, test } from 'vitest';
import { dataFolder } from '@/dev/folders';
import { deployMigrations } from '@/dev/migrate';
import { loopback } from '@/dev/ports';
import { startPostgres } from '@/dev/services/postgres';
import { startWorker } from '@/dev/services/worker';
import { isolatedSettings } from '@/dev/settings';
import { Supervisor } from '@/dev/supervise';
import { makeTemporaryFolder } from '@/dev/temporary';

let supervisor: Supervisor | undefined;
afterEach(() => supervisor?.stopAll());

const letter = { to: 'ben@people.example', subject: 'Hello', greeting: 'Hello', paragraphs: [] };

/** A mail server that answers nothing: whoever sends a mail is at it until the line is cut. */
async function silentMailServer(port: number): Promise<() => Promise<net.Socket>> {
  const server = net.createServer((line) => line.on('error', () => undefined));
  server.listen(port, loopback).unref();
  return async () => ((await once(server, 'connection')) as [net.Socket])[0];
}

// Left to the queue itself the job would wait for four hours.
const patience = { timeout: 600_000 };

test(
  'a worker that loses the database at a job ends, and the next one does the job',
  patience,
  async () => {
    const folder = makeTemporaryFolder();
    const { data, app, postgresPort = 0, smtpPort } = await isolatedSettings(dataFolder(folder));
    const services = new Supervisor(data.logs);
    supervisor = services;
    services.ownFolder(folder);
    services.mayEnd('database', 'worker');
    const database = () => startPostgres(services, { folder: data.postgres, port: postgresPort });
    const postgres = await database();
    const url = postgres.url();
    await deployMigrations(url);
    const caller = await silentMailServer(smtpPort);
    const env = { ...process.env, ...app, DATABASE_URL: url, LOG_LEVEL: 'info' };

    const worker = await startWorker(services, env);
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const called = caller();
    await client.query(`SELECT graphile_worker.add_job('send-mail', $1::json)`, [letter]);
    const line = await called;
    process.kill(postgres.child.pid, 'SIGKILL');
    await postgres.child.ended;
    line.destroy();
    expect(await worker.ended).toBe('ended with code 1');

    await database();
    const calledAgain = caller();
    await startWorker(services, env);
    (await calledAgain).destroy();
  },
);

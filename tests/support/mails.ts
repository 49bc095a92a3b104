import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Logger, runTaskListOnce } from 'graphile-worker';
import { Pool } from 'pg';
import type { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll } from 'vitest';
import { taskList } from '@/app/worker-tasks';
import { startSmtp } from '@/dev/mailbox/smtp';
import { type Mail, MailStore } from '@/dev/mailbox/store';
import { forgetConfig } from '@/lib/platform/config';
import type { TestDatabase } from './database';

const names = [
  'send-mail',
  'mail-notification',
  'mail-notifications',
  'mail-digest',
  'push-notification',
  'send-digests',
];
const tasks = Object.fromEntries(Object.entries(taskList).filter(([name]) => names.includes(name)));
const silent = new Logger(() => () => undefined);

/** A real mailbox for the test file, and the worker's part that fills it. Call it once, beside `withDatabase`. */
export function withMailbox(database: TestDatabase) {
  let folder = '';
  let store: MailStore;
  let smtp: SMTPServer;
  let pool: Pool | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'minnow-mails-'));
    store = new MailStore(folder);
    smtp = await startSmtp(store, 0);
    process.env.SMTP_URL = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
    forgetConfig();
  });

  afterAll(async () => {
    await pool?.end();
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
    await rm(folder, { recursive: true, force: true });
  });

  return {
    /** Does what waits to be mailed or pushed, as if every delay was over. */
    async send(): Promise<void> {
      await database.query(
        `UPDATE graphile_worker._private_jobs j SET run_at = now() FROM graphile_worker._private_tasks t
          WHERE t.id = j.task_id AND t.identifier = ANY($1)`,
        [names],
      );
      pool ??= new Pool({ connectionString: database.url, max: 4 });
      const client = await pool.connect();
      try {
        await runTaskListOnce({ pgPool: pool, logger: silent }, tasks, client);
      } finally {
        client.release();
      }
    },
    /** The mails that an address has got, the oldest first. */
    to: (address: string): Mail[] => [...store.list(address)].reverse(),
    subjectsTo: (address: string): string[] =>
      [...store.list(address)].reverse().map((mail) => mail.subject),
  };
}

/** One header of a mail, unfolded; undefined where it has none. */
export function headerOf(mail: Mail | undefined, name: string): string | undefined {
  const lines = mail?.headers.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/) ?? [];
  const start = `${name.toLowerCase()}:`;
  return lines
    .find((line) => line.toLowerCase().startsWith(start))
    ?.slice(start.length)
    .trim();
}

import path from 'node:path';
import { rootFolder } from '../folders';
import type { Settings } from '../settings';
import { type Child, type Supervisor, untilReady } from '../supervise';
import { respondsAt } from './http';
import { oneCollector } from './one-collector';

/** Starts the demo mailbox: every mail that the app sends lands there. */
export async function startMailbox(supervisor: Supervisor, settings: Settings): Promise<Child> {
  const child = supervisor.start({
    name: 'mailbox',
    command: process.execPath,
    args: [oneCollector, '--import', 'tsx', path.join(rootFolder, 'dev/mailbox/server.ts')],
    env: {
      ...process.env,
      MAILBOX_PORT: String(settings.mailboxPort),
      MAILBOX_SMTP_PORT: String(settings.smtpPort),
      MAILBOX_DATA: settings.data.mailbox,
    },
    stopSeconds: 3,
  });
  await untilReady(child, () => respondsAt(settings.mailboxPort, '/health'), 30);
  return child;
}

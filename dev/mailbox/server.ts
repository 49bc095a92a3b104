import { startSmtp } from './smtp';
import { MailStore } from './store';
import { startWeb } from './web';

// The demo's post office: MAILBOX_SMTP_PORT takes mails in, MAILBOX_PORT shows them, MAILBOX_DATA keeps them.
const store = new MailStore(required('MAILBOX_DATA'));
const smtp = await startSmtp(store, Number(required('MAILBOX_SMTP_PORT')));
const web = await startWeb(store, Number(required('MAILBOX_PORT')));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    smtp.close();
    web.close();
    web.closeAllConnections();
    process.exit(0);
  });
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

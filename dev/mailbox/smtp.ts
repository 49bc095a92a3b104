import { type AddressObject, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { loopback } from '../ports';
import type { MailStore } from './store';

const mailBytesMax = 10 * 1024 * 1024;

/** A real SMTP server that accepts every mail for every address and sends none on. */
export function startSmtp(store: MailStore, port: number): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: mailBytesMax,
    logger: false,
    onData(stream, session, done) {
      // What a mail says in plain text is shown as such.
      simpleParser(stream, { skipTextToHtml: true })
        .then((mail) => {
          store.add({
            from: addresses(mail.from),
            to: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html || '',
            headers: mail.headerLines.map(({ line }) => line).join('\n'),
            attachments: mail.attachments.map(({ filename }) => filename ?? 'unnamed'),
          });
          done();
        })
        .catch((error: Error) => done(error));
    },
  });
  // A client that hangs up in the middle is no reason to end.
  server.on('error', (error) => process.stderr.write(`smtp: ${error.message}\n`));
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, loopback, () => resolve(server));
  });
}

function addresses(from: AddressObject | undefined): string {
  return from?.text ?? '';
}

import { buffer } from 'node:stream/consumers';
import PostalMime, { type Address } from 'postal-mime';
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
      buffer(stream)
        .then((source) => PostalMime.parse(source))
        .then((mail) => {
          store.add({
            from: named(mail.from),
            to: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()),
            subject: mail.subject ?? '',
            text: withoutLastLine(mail.text),
            html: withoutLastLine(mail.html),
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

/** The parser adds an empty line to each part. */
const withoutLastLine = (text = ''): string => text.replace(/\n$/, '');

function named(from: Address | undefined): string {
  if (!from?.address) return from?.name ?? '';
  return from.name ? `"${from.name}" <${from.address}>` : from.address;
}

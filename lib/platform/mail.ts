import { createTransport, type Transporter } from 'nodemailer';
import { config } from './config';

/** A mail as data: what it says, not how it looks. */
export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** Several things at once, each with its own address. */
  readonly items?: readonly {
    readonly text: string;
    readonly note: string;
    readonly url: string;
  }[];
  readonly action?: { readonly label: string; readonly url: string };
  /** What follows the button in small print. */
  readonly footnote?: string;
  /** Why one gets it and where to change that; without it a letter is about the account, which nobody switches off. */
  readonly why?: {
    readonly text: string;
    readonly settingsUrl: string;
    /** Switches mail of this group off, without signing in. */
    readonly unsubscribeUrl?: string;
  };
  /** The same mail tried twice carries the same id, so that mail programs show it once. */
  readonly id?: string;
  /** Mails of one order or conversation are shown together. */
  readonly thread?: string;
};

let transport: Transporter | undefined;

/** Connections that stay open: greeting, encryption and sign-in cost more than a mail. */
function pooled(address: string): string {
  const url = new URL(address);
  url.searchParams.set('pool', 'true');
  return url.href;
}

/** For processes that end. */
export function closeMail(): void {
  transport?.close();
  transport = undefined;
}

/** Sends one rendered mail over SMTP (`SMTP_URL`). Throws when the server does not take it; the job tries again. */
export async function deliverMail(mail: {
  letter: Pick<Letter, 'to' | 'subject' | 'why' | 'thread'>;
  html: string;
  text: string;
  id: string;
  /** When it was written, by the marketplace's clock. */
  at: Date;
}): Promise<void> {
  transport ??= createTransport(pooled(config().SMTP_URL));
  const { letter, html, text, id } = mail;
  const { to, subject, why, thread } = letter;
  const host = new URL(config().APP_URL).hostname;
  const root = thread && `<${thread.replaceAll(/[^\w-]+/g, '.')}@${host}>`;
  await transport.sendMail({
    to,
    subject,
    html,
    text,
    from: config().MAIL_FROM,
    date: mail.at,
    messageId: `<${id}@${host}>`,
    // Nobody has ever sent the first one of a thread: what all its mails name is enough to keep them together.
    ...(root ? { inReplyTo: root, references: root } : {}),
    headers: {
      // RFC 3834, and what one large mail server asks for in its place: no 'I am on holiday' comes back to us.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(why?.unsubscribeUrl
        ? {
            // RFC 8058: a mail program's own button asks there by POST, at once.
            'List-Unsubscribe': `<${why.unsubscribeUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
  });
}

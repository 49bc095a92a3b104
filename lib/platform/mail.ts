import { createTransport, type Transporter } from 'nodemailer';
import { config } from './config';

/** A mail as data: what it says, not how it looks. */
export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  /** What follows the button in small print. */
  readonly footnote?: string;
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
  to: string;
  subject: string;
  html: string;
  text: string;
  /** The same mail tried twice carries the same id, so that mail clients show it once. */
  id?: string;
}): Promise<void> {
  transport ??= createTransport(pooled(config().SMTP_URL));
  const { id, ...rest } = mail;
  await transport.sendMail({
    ...rest,
    from: config().MAIL_FROM,
    ...(id ? { messageId: `<${id}@${new URL(config().APP_URL).hostname}>` } : {}),
  });
}

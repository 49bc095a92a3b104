import { expect } from '@playwright/test';

type Mail = { subject: string; text: string; html: string; headers: string };

const mailbox = process.env.MAILBOX_URL ?? '';

/** The newest mail to an address whose subject fits; waits for it, as mail takes its time. */
export async function mailTo(address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const answer = await fetch(`${mailbox}/api/messages?to=${encodeURIComponent(address)}`);
        const mails = (await answer.json()) as Mail[];
        found = mails.find((mail) => subject.test(mail.subject));
        return found !== undefined;
      },
      { message: `a mail to ${address} about ${subject}`, timeout: 20_000 },
    )
    .toBe(true);
  if (!found) throw new Error('unreachable');
  return found;
}

/** How many mails an address has got whose subject fits, up to now. */
export async function countMailsTo(address: string, subject: RegExp): Promise<number> {
  const answer = await fetch(`${mailbox}/api/messages?to=${encodeURIComponent(address)}`);
  return ((await answer.json()) as Mail[]).filter((mail) => subject.test(mail.subject)).length;
}

/** One header of a mail, unfolded. */
export function headerOf(mail: Mail, name: string): string | undefined {
  const lines = mail.headers.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const start = `${name.toLowerCase()}:`;
  return lines
    .find((line) => line.toLowerCase().startsWith(start))
    ?.slice(start.length)
    .trim();
}

/** The first address in a mail's text. */
export function linkIn(mail: Mail): string {
  const link = /https?:\/\/\S+/.exec(mail.text)?.[0];
  if (!link) throw new Error(`no link in the mail: ${mail.subject}`);
  return link;
}

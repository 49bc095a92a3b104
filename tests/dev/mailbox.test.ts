import { rmSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { createTransport } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSmtp } from '@/dev/mailbox/smtp';
import { type Mail, MailStore } from '@/dev/mailbox/store';
import { startWeb } from '@/dev/mailbox/web';
import { freePort } from '@/dev/ports';
import { makeTemporaryFolder } from '@/dev/temporary';

const folder = makeTemporaryFolder();
let smtp: SMTPServer;
let web: Server;
let base = '';
let send: (mail: { to: string; subject: string; text: string; html?: string }) => Promise<unknown>;

beforeAll(async () => {
  const store = new MailStore(folder);
  const [smtpPort, webPort] = [await freePort(), await freePort()];
  smtp = await startSmtp(store, smtpPort);
  web = await startWeb(store, webPort);
  base = `http://127.0.0.1:${webPort}`;
  const transport = createTransport(`smtp://127.0.0.1:${smtpPort}`);
  send = (mail) => transport.sendMail({ from: 'Minnow <hello@minnow.test>', ...mail });
});

afterAll(() => {
  smtp.close();
  web.close();
  rmSync(folder, { recursive: true, force: true });
});

async function messages(to: string): Promise<Mail[]> {
  return (await (await fetch(`${base}/api/messages?to=${to}`)).json()) as Mail[];
}

test('a mail that was sent can be read, newest first, by its address alone', async () => {
  await send({ to: 'Ada <Ada@example.test>', subject: 'First', text: 'Grüße' });
  await send({ to: 'ada@example.test', subject: 'Second', text: 'http://localhost:3000/verify' });
  await send({ to: 'ben@example.test', subject: 'Not hers', text: 'x' });
  const mails = await messages('ada@example.test');
  expect(mails.map(({ subject }) => subject)).toEqual(['Second', 'First']);
  expect(mails[1]?.text.trim()).toBe('Grüße');
  expect(new MailStore(folder).list('ada@example.test')).toHaveLength(2);
});

test('the page shows what a stranger wrote as text and lets its HTML run nothing', async () => {
  const html = '<p>Hello</p><script>alert(1)</script>';
  await send({ to: 'eve@example.test', subject: '<img src=x onerror=alert(1)>', text: 'x', html });
  const [mail] = await messages('eve@example.test');
  const list = await (await fetch(base)).text();
  expect(list).toContain('&lt;img src=x');
  expect(list).not.toContain('<img src=x');
  const page = await (await fetch(`${base}/messages/${mail?.id}`)).text();
  expect(page).toContain('<iframe');
  expect(page).not.toContain('<script>');
  const framed = await fetch(`${base}/messages/${mail?.id}/html`);
  expect(framed.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
});

test('mails can be deleted: one, those to an address, all', async () => {
  await send({ to: 'cleo@example.test', subject: 'One', text: 'x' });
  await send({ to: 'cleo@example.test', subject: 'Two', text: 'x' });
  const [newest] = await messages('cleo@example.test');
  await fetch(`${base}/api/messages/${newest?.id}`, { method: 'DELETE' });
  expect(await messages('cleo@example.test')).toHaveLength(1);
  await fetch(`${base}/api/messages?to=cleo@example.test`, { method: 'DELETE' });
  expect(await messages('cleo@example.test')).toEqual([]);
  await fetch(`${base}/api/messages`, { method: 'DELETE' });
  expect(await messages('')).toEqual([]);
});

test('a page of another name is answered nothing', async () => {
  const status = await new Promise((resolve) => {
    request(`${base}/api/messages`, { headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  expect(status).toBe(403);
  expect((await fetch(`${base}/messages/unknown`)).status).toBe(404);
});

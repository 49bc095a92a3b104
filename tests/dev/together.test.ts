import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { provideBrowser } from '@/dev/browser';
import { deployMigrations } from '@/dev/migrate';
import { freePort, loopback } from '@/dev/ports';
import { type ScratchPostgres, startScratchPostgres } from '@/dev/scratch';
import { startNginx } from '@/dev/services/nginx';
import { startWeb } from '@/dev/services/web';
import type { Person } from '@/lib/platform/actor';
import { db, disconnect } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import { makeWorld, paidOrder, type TestOrder, type World } from '../support/worlds';

// Two web processes behind a proxy that keeps its own settings. Ben's browser is led to the one, Ana's to the other.
let postgres: ScratchPostgres;
let browser: Browser;
let world: World;
let order: TestOrder;
let ana: Page;
let ben: Page;
let origin = '';

/** What is promised is 2 s, on a machine that has nothing else to do; a test may wait longer. */
const patienceMs = 30_000;

beforeAll(async () => {
  postgres = await startScratchPostgres();
  await deployMigrations(postgres.url());
  process.env.DATABASE_URL = postgres.url();
  const [port, ...webPorts] = [await freePort(), await freePort(), await freePort()] as const;
  origin = `http://${loopback}:${port}`;
  process.env.APP_URL = origin;
  const env = { ...process.env, TRUST_PROXY: '1' };
  for (const webPort of webPorts) await startWeb(postgres.supervisor, { port: webPort, env });
  await startNginx(postgres.supervisor, { port, webPorts, folder: postgres.folder });
  world = await makeWorld();
  order = await paidOrder(world);
  const executablePath = provideBrowser((text) => process.stdout.write(`${text}\n`));
  const chromiumSandbox = process.getuid?.() !== 0;
  browser = await chromium.launch({ executablePath, chromiumSandbox, args: ['--disable-gpu'] });
  ben = await browserOf(world.ben, 0);
  ana = await browserOf(world.ana, 1);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await disconnect();
  await postgres?.stop();
});

/** A browser in which this person is signed in and which reaches that web process. */
async function browserOf(person: Person, process: number): Promise<Page> {
  const { markerCookie, sealSession, sessionCookieName } = await import('@/app/auth');
  const { sessionVersion } = await db.person.findUniqueOrThrow({ where: { id: person.id } });
  const session = await sealSession({ personId: person.id, sessionVersion });
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
  const cookies = {
    [sessionCookieName()]: session,
    [markerCookie]: '1',
    process: `${process}`,
  };
  await context.addCookies(
    Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin })),
  );
  return context.newPage();
}

async function comeAndGo(cookie: string): Promise<number> {
  const answer = await fetch(`${origin}/api/live`, { headers: { cookie } });
  await answer.body?.cancel();
  return answer.status;
}

async function cookieHeader(page: Page): Promise<string> {
  const cookies = await page.context().cookies(origin);
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Opens a page and marks it: a mark that is gone means that the page was loaded again. */
async function open(page: Page, address: string): Promise<void> {
  const stream = page.waitForResponse((answer) => answer.url().includes('/api/live?'));
  await page.goto(origin + address);
  expect((await stream).headers()['content-type']).toContain('text/event-stream');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
}

const isSameDocument = (page: Page) => page.evaluate(() => 'sameDocument' in window);

/** Somebody does something here; says how long it took until it stood on the other one's page. */
async function report(what: string, act: () => Promise<unknown>, there: Locator): Promise<void> {
  await act();
  const from = performance.now();
  await there.first().waitFor({ timeout: patienceMs });
  const ms = performance.now() - from;
  process.stdout.write(`${what}: seen at the other process after ${ms.toFixed(0)} ms\n`);
}

/** Writes a message and waits until the form is empty again, which is when it was taken. */
const write = async (page: Page, text: string) => {
  const field = page.getByLabel(/^Write to/);
  await field.fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(() => field.inputValue(), { timeout: patienceMs }).toBe('');
};

test('both have the order open, each at another process', async () => {
  for (const page of [ana, ben]) await open(page, `/orders/${order.number}`);
  const connections = () => db.$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE application_name = 'minnow web, live'`;
  await expect.poll(connections, { timeout: patienceMs }).toHaveLength(2);
});

test('the stream is let through as it is, and only to whom it belongs', async () => {
  const cookie = await cookieHeader(ben);
  const asked = (address: string, headers: Record<string, string>) =>
    fetch(origin + address, { headers: { 'accept-encoding': 'gzip, br', ...headers } });
  const answer = await asked('/api/live', { cookie });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(answer.headers.get('cache-control')).toContain('no-store');
  await answer.body?.cancel();
  // Who leaves makes room: far more come and go than may be there at once.
  for (let nth = 0; nth < 2 * marketplace.limits.liveStreams; nth++)
    await expect.poll(() => comeAndGo(cookie), { timeout: patienceMs }).toBe(200);
  for (const address of ['/api/live', '/api/live/poll']) {
    expect((await asked(address, {})).status).toBe(401);
    // A page that was opened by whoever was signed in here before.
    expect((await asked(`${address}?for=${world.ana.username}`, { cookie })).status).toBe(401);
  }
});

test('a message is seen without loading the page, and what the other one is writing stays', async () => {
  const draft = ana.getByLabel(/^Write to/);
  await draft.fill('I am just about to say that');
  const said = 'Could the cat look a little to the left?';
  await report('a message', () => write(ben, said), ana.getByText(said));
  expect(await draft.inputValue()).toBe('I am just about to say that');
  expect(await isSameDocument(ana)).toBe(true);
});

test('a delivery is seen without loading the page', async () => {
  const deliver = async () => {
    await ana.getByLabel('Message with the delivery').fill('Here is your cat, looking left.');
    await ana.getByRole('button', { name: 'Deliver', exact: true }).click();
  };
  await report('a delivery', deliver, ben.getByText('Accept the delivery'));
  expect(await isSameDocument(ben)).toBe(true);
});

test('and that it was accepted', async () => {
  const accept = async () => {
    await ben.locator('summary').filter({ hasText: 'Accept the delivery' }).click();
    await ben.getByRole('button', { name: /^Accept and release/ }).click();
  };
  await report('an acceptance', accept, ana.getByText('Completed', { exact: true }));
  expect(await isSameDocument(ana)).toBe(true);
});

test('in their conversation too: who writes, what is written, and that it was seen', async () => {
  const link = ben.getByRole('link', { name: 'The whole conversation with Ana' });
  const address = (await link.getAttribute('href')) ?? '';
  for (const page of [ana, ben]) await open(page, address);
  const field = ben.getByRole('textbox', { name: 'Message to Ana' });
  const typing = () => field.pressSequentially('And one of the ');
  await report('that he types', typing, ana.getByText('Ben is typing…'));
  await field.pressSequentially('dog, please.');
  const said = 'And one of the dog, please.';
  const send = () => ben.keyboard.press('Enter');
  await report('a message of the inbox', send, ana.getByRole('log').getByText(said));
  const bubble = ben.getByRole('log').getByRole('listitem').filter({ hasText: said });
  await report('… and that she has seen it', async () => undefined, bubble.getByText(/Seen/));
  // And the whole way: from the key that sends to the 'Seen' beside what was sent.
  await field.fill('No hurry.');
  const other = ben.getByRole('log').getByRole('listitem').filter({ hasText: 'No hurry.' });
  await report('there and back', send, other.getByText(/Seen/));
  for (const page of [ana, ben]) expect(await isSameDocument(page)).toBe(true);
});

test('an offer stands at his side as soon as it is made', async () => {
  const address = new URL(ana.url()).pathname;
  await ana.goto(`${origin}${address}/offer`);
  await ana.getByRole('textbox', { name: 'What it is' }).first().fill('A dog beside the cat');
  await ana.getByRole('textbox', { name: 'What Ben gets' }).fill('The dog, as small as the cat.');
  await ana.getByRole('textbox', { name: 'Price' }).first().fill('30');
  await ana.getByRole('textbox', { name: 'Delivered in' }).first().fill('4');
  const offer = () => ana.getByRole('button', { name: 'Send the offer' }).click();
  const card = ben.getByRole('article', { name: 'A dog beside the cat' });
  await report('an offer', offer, card);
  const decline = async () => {
    await card.getByText('Decline', { exact: true }).first().click();
    await ben.getByRole('button', { name: 'Decline the offer' }).click();
  };
  await ana.getByText('Sent. The buyer has been told.').waitFor({ timeout: patienceMs });
  await report('his answer', decline, ana.getByRole('article').getByText('Declined'));
  expect(await isSameDocument(ben)).toBe(true);
  for (const page of [ana, ben]) await open(page, `/orders/${order.number}`);
});

test('another tab of the same browser hears it by the same stream', async () => {
  const tab = await ben.context().newPage();
  const streams: string[] = [];
  tab.on('request', (request) => {
    if (request.url().includes('/api/live?')) streams.push(request.url());
  });
  await tab.goto(`${origin}/orders/${order.number}`);
  await tab.evaluate(() => Object.assign(window, { sameDocument: true }));
  const said = 'There it is. I hope you like it!';
  await report('a message, in a second tab', () => write(ana, said), tab.getByText(said));
  expect(streams).toEqual([]);
  // The tab that held the stream is closed: the other one takes it over and goes on.
  await ben.close();
  ben = tab;
  const more = 'I have the sketch as well, if you want it.';
  await report(
    'a message, after the first tab is gone',
    () => write(ana, more),
    ben.getByText(more),
  );
  expect(streams.length).toBeGreaterThan(0);
  expect(await isSameDocument(ben)).toBe(true);
});

test('a browser that was cut off shows what happened meanwhile when it is back', async () => {
  const draft = ben.getByLabel(/^Write to/);
  await draft.fill('Written in a tunnel');
  await ben.context().setOffline(true);
  const said = 'You cannot hear me now.';
  await write(ana, said);
  await ana.getByText(said).first().waitFor({ timeout: patienceMs });
  expect(await ben.getByText(said).count()).toBe(0);
  await report(
    'a message, back on the network',
    () => ben.context().setOffline(false),
    ben.getByText(said),
  );
  expect(await isSameDocument(ben)).toBe(true);
  expect(await draft.inputValue()).toBe('Written in a tunnel');
});

test('where no stream comes through, the page asks', async () => {
  const page = await ben.context().newPage();
  // Alone in the browser, so that no other tab passes on what it hears.
  await ben.close();
  ben = page;
  await ben.route('**/api/live?**', (route) => route.abort());
  const polled = ben.waitForResponse((answer) => answer.url().includes('/api/live/poll?'), {
    timeout: patienceMs,
  });
  await ben.goto(`${origin}/orders/${order.number}`);
  expect((await polled).status()).toBe(200);
  const said = 'Some proxies swallow streams.';
  await report('a message, without a stream', () => write(ana, said), ben.getByText(said));
});

test('a page whose person has signed out in another tab hears no more', async () => {
  const page = await browserOf(world.ana, 1);
  await open(page, '/settings');
  const held = () => page.evaluate(async () => (await navigator.locks.query()).held?.length);
  await expect.poll(held, { timeout: patienceMs }).toBe(1);
  await page.context().clearCookies();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(held, { timeout: patienceMs }).toBe(0);
  await page.close();
});

test('the count at the bell follows on any page, also on one that is kept for everyone', async () => {
  const bell = (page: Page) =>
    page.getByRole('banner').getByRole('link', { name: /^Notifications/ });
  for (const address of ['/settings', '/help/fees']) {
    await ana.goto(origin + address);
    await bell(ana).waitFor();
    const before = await bell(ana).textContent();
    await write(ben, `One more word, at ${address}.`);
    await expect.poll(() => bell(ana).textContent(), { timeout: patienceMs }).not.toBe(before);
  }
});

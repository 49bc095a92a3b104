import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { provideBrowser } from '@/dev/browser';
import { deployMigrations } from '@/dev/migrate';
import { freePort, loopback } from '@/dev/ports';
import { type ScratchPostgres, startScratchPostgres } from '@/dev/scratch';
import { startNginx } from '@/dev/services/nginx';
import { startWeb } from '@/dev/services/web';
import type { Person } from '@/lib/platform/actor';
import { db, disconnect } from '@/lib/platform/db';
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

/** Opens a page and marks it: a mark that is gone means that the page was loaded again. */
async function open(page: Page, address: string): Promise<void> {
  const stream = page.waitForResponse((answer) => answer.url().includes('/api/live?'));
  await page.goto(origin + address);
  expect((await stream).headers()['content-type']).toContain('text/event-stream');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
}

const isSameDocument = (page: Page) => page.evaluate(() => 'sameDocument' in window);

/** Somebody does something here; says how long it took until it stood on the other one's page. */
async function report(what: string, act: () => Promise<unknown>, page: Page, words: string) {
  await act();
  const from = performance.now();
  await page.getByText(words).first().waitFor({ timeout: patienceMs });
  const ms = performance.now() - from;
  process.stdout.write(`${what}: seen at the other process after ${ms.toFixed(0)} ms\n`);
}

const write = async (page: Page, text: string) => {
  await page.getByLabel(/^Write to/).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
};

test('both have the order open, each at another process', async () => {
  for (const page of [ana, ben]) await open(page, `/orders/${order.number}`);
  const connections = () => db.$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE application_name = 'minnow web, live'`;
  await expect.poll(connections, { timeout: patienceMs }).toHaveLength(2);
});

test('a message is seen without loading the page, and what the other one is writing stays', async () => {
  const draft = ana.getByLabel(/^Write to/);
  await draft.fill('I am just about to say that');
  const said = 'Could the cat look a little to the left?';
  await report('a message', () => write(ben, said), ana, said);
  expect(await draft.inputValue()).toBe('I am just about to say that');
  expect(await isSameDocument(ana)).toBe(true);
});

test('a delivery is seen without loading the page', async () => {
  const deliver = async () => {
    await ana.getByLabel('Message with the delivery').fill('Here is your cat, looking left.');
    await ana.getByRole('button', { name: 'Deliver', exact: true }).click();
  };
  await report('a delivery', deliver, ben, 'Accept the delivery');
  expect(await isSameDocument(ben)).toBe(true);
});

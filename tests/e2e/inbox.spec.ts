import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { expectNoViolation } from './support/axe';
import { demoSellersGig } from './support/orders';
import { allLeave, comeInAs, comeInAsNew, visitor } from './support/people';

test.afterAll(allLeave);

test.describe.configure({ mode: 'serial' });

/** Where a message is written; the same for both. */
const field = (page: Page) => page.getByRole('textbox', { name: /^Message to/ });
const log = (page: Page) => page.getByRole('log');
const said = (page: Page, text: string | RegExp) => log(page).getByText(text);
/** What says beside a message which gig it is about. */
const gigBeside = (page: Page, text: string) =>
  log(page)
    .getByRole('listitem')
    .filter({ hasText: text })
    .getByRole('link', { name: /^About / });

/** Ida looks for a logo, and asks Lina before she buys. Both have a browser, and neither reloads. */
test.describe('asking before an order', () => {
  let ida: Page;
  let lina: Page;
  let address = '';
  /** Ida's name, which nobody has had before. */
  let name = '';
  /** What she asks about. */
  let gig = { title: '', path: '' };

  test.beforeAll(async ({ browser }) => {
    [ida, lina] = [await visitor(browser), await visitor(browser)];
    name = await comeInAsNew(ida, 'Ida');
    await comeInAs(lina, 'seller');
  });

  test('Ida finds the way from the gig, by keyboard alone, and asks', async () => {
    const path = `/gigs/${await demoSellersGig(ida)}`;
    await ida.goto(path);
    gig = { path, title: (await ida.getByRole('heading', { level: 1 }).textContent()) ?? '' };
    await ida.getByRole('link', { name: 'Contact Lina' }).focus();
    await ida.keyboard.press('Enter');
    await expect(ida.getByRole('heading', { name: /^Write to Lina/ })).toBeVisible();
    await expect(ida.getByRole('main')).toContainText(gig.title);
    await expectNoViolation(ida, 'the first message');
    await ida.getByRole('textbox', { name: /^Your message to Lina/ }).focus();
    await ida.keyboard.type('Hello Lina, do you also draw lighthouses?');
    await ida.getByRole('button', { name: 'Send' }).focus();
    await ida.keyboard.press('Enter');
    await expect(said(ida, 'do you also draw lighthouses?')).toBeVisible();
    await expect(gigBeside(ida, 'lighthouses?')).toHaveAttribute('href', gig.path);
    address = new URL(ida.url()).pathname;
  });

  test('Lina sees it come in her list, opens it, and Ida reads that it was seen', async () => {
    await lina.goto('/inbox');
    await lina.getByRole('link', { name }).click();
    await expect(said(lina, 'do you also draw lighthouses?')).toBeVisible();
    await expect(gigBeside(lina, 'lighthouses?')).toContainText(gig.title);
    await expect(ida.getByText(/Seen/).first()).toBeVisible();
    await expect(ida.getByText('Online now').first()).toBeVisible();
  });

  test('what Lina types shows while she types, and her answer stands at Ida’s at once', async () => {
    await field(lina).focus();
    await lina.keyboard.type('Most gladly, ');
    await expect(ida.getByText(/Lina.* is typing…/)).toBeVisible();
    await lina.keyboard.press('Shift+Enter');
    await lina.keyboard.type('and harbours too.');
    await lina.keyboard.press('Enter');
    await expect(said(ida, /Most gladly,\s+and harbours too\./)).toBeVisible();
    await expect(field(lina)).toHaveValue('');
  });

  test('from the gig again, the gig stands above what Ida writes, goes with that message alone, and both see it', async () => {
    await ida.goto(gig.path);
    await ida.getByRole('link', { name: 'Contact Lina' }).click();
    const form = ida.locator('form').filter({ has: field(ida) });
    const card = form.getByRole('link', { name: gig.title });
    await expect(card).toHaveAttribute('href', gig.path);
    const top = async (each: Locator) => (await each.boundingBox())?.y ?? Number.NaN;
    expect(await top(card)).toBeLessThan(await top(field(ida)));
    await field(ida).fill('How long does a large one take?');
    await ida.keyboard.press('Enter');
    await expect(card).toHaveCount(0);
    for (const page of [ida, lina]) {
      await expect(gigBeside(page, 'a large one')).toHaveAttribute('href', gig.path);
      await expect(gigBeside(page, 'a large one')).toContainText(gig.title);
    }
    await field(ida).fill('And a small one?');
    await ida.keyboard.press('Enter');
    for (const page of [ida, lina]) {
      await expect(said(page, 'And a small one?')).toBeVisible();
      await expect(gigBeside(page, 'a small one')).toHaveCount(0);
    }
  });

  test('a message, and that it was seen, stand there before the pages have been read again', async () => {
    const held: Route[] = [];
    let holds = true;
    for (const page of [ida, lina])
      await page.route('**/inbox/**', async (route) => {
        if (holds && route.request().headers().rsc) held.push(route);
        else await route.continue();
      });
    await field(ida).fill('There is no hurry.');
    await ida.keyboard.press('Enter');
    await expect(said(lina, 'There is no hurry.')).toBeVisible();
    const own = log(ida).getByRole('listitem').filter({ hasText: 'There is no hurry.' });
    await expect(own.getByText(/Seen/)).toBeVisible();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    holds = false;
    for (const route of held) await route.continue();
    for (const page of [ida, lina]) await page.unroute('**/inbox/**');
  });

  test('Ida sends a picture and reads that it is on its way', async () => {
    await ida.getByLabel(/^Add files/).setInputFiles({
      name: 'lighthouse.png',
      mimeType: 'image/png',
      buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    });
    await expect(ida.getByRole('list', { name: 'Files of this message' })).toContainText('KB');
    await field(ida).fill('Like this one.');
    await ida.keyboard.press('Enter');
    const picture = log(lina).getByRole('img', { name: 'lighthouse.png' });
    await expect(picture).toBeVisible();
    // The small copy, not what was sent; drawn, and not only its name.
    await expect(picture).toHaveAttribute('src', /\/api\/files\/[0-9a-f-]{36}\/preview$/);
    await expect
      .poll(() => picture.evaluate((each: HTMLImageElement) => each.naturalWidth))
      .toBeGreaterThan(0);
  });

  test('a phone number is named while it is typed, asked about once, and sent when it is meant', async () => {
    await field(ida).fill('Ring me at +353 1 677 0095 please');
    await expect(ida.getByText(/This holds a phone number/)).toBeVisible();
    await ida.keyboard.press('Enter');
    await expect(ida.getByRole('main').getByRole('alert')).toContainText('Not sent yet');
    await expectNoViolation(ida, 'the warning');
    await ida.getByRole('button', { name: 'Edit' }).click();
    await expect(field(ida)).toBeFocused();
    await ida.keyboard.press('Enter');
    await ida.getByRole('button', { name: 'Send it anyway' }).click();
    await expect(said(lina, '+353 1 677 0095')).toBeVisible();
  });

  test('what is sent without a line waits, also over a reload, and arrives once', async () => {
    // The page is there and the marketplace does not answer: that it is kept over a reload can only be seen so.
    await ida.route('**/api/inbox/*/messages', (route) => route.abort());
    await field(ida).fill('Sent from a tunnel.');
    await ida.keyboard.press('Enter');
    await expect(ida.getByText('Waits, and is sent by itself')).toBeVisible();
    await expect(ida.getByText(/cannot be reached just now/)).toBeVisible();
    await ida.reload();
    await expect(said(ida, 'Sent from a tunnel.')).toBeVisible();
    await ida.unroute('**/api/inbox/*/messages');
    await ida.getByRole('button', { name: 'Try again' }).click();
    await expect(said(lina, 'Sent from a tunnel.')).toBeVisible();
    await expect(ida.getByText('Waits, and is sent by itself')).toHaveCount(0);
    await lina.reload();
    await expect(said(lina, 'Sent from a tunnel.')).toHaveCount(1);
    await ida.reload();
    await expect(said(ida, 'Sent from a tunnel.')).toHaveCount(1);
  });

  test('what one tab takes back while it waits is not sent by another', async () => {
    const other = await ida.context().newPage();
    await other.goto(address);
    await ida.context().route('**/api/inbox/*/messages', (route) => route.abort());
    await field(ida).fill('Sent too early.');
    await ida.keyboard.press('Enter');
    await expect(other.getByText('Waits, and is sent by itself')).toBeVisible();
    await ida.getByRole('button', { name: 'Remove' }).click();
    await expect(said(other, 'Sent too early.')).toHaveCount(0);
    await ida.context().unroute('**/api/inbox/*/messages');
    await other.evaluate(() => window.dispatchEvent(new Event('online')));
    await field(other).fill('The line is back.');
    await other.keyboard.press('Enter');
    await expect(said(lina, 'The line is back.')).toBeVisible();
    await expect(said(lina, 'Sent too early.')).toHaveCount(0);
    await other.close();
  });

  test('what waits in one tab is not sent for whoever signs in at the same browser next', async () => {
    const kim = await ida.context().newPage();
    await ida.context().route('**/api/inbox/*/messages', (route) => route.abort());
    await field(ida).fill('Only Ida says this.');
    await ida.keyboard.press('Enter');
    await expect(ida.getByText('Waits, and is sent by itself')).toBeVisible();
    const cookies = await ida.context().cookies();
    await signOut(kim);
    // The other one of this very conversation: nothing but whose words they are keeps them from going out.
    await comeInAs(kim, 'seller');
    await ida.context().unroute('**/api/inbox/*/messages');
    const refused = ida.waitForResponse((answer) => answer.url().endsWith('/messages'));
    await ida.getByRole('button', { name: 'Try again' }).click();
    expect((await refused).status()).toBe(401);
    await expect(ida.getByText(/Somebody else is signed in here now/)).toBeVisible();
    await expect(ida.getByText('Waits, and is sent by itself')).toBeVisible();
    await expectNoViolation(ida, 'a page whose person is not signed in any more');
    const typed = ida.waitForResponse((answer) => answer.url().endsWith('/draft'));
    await field(ida).fill('And this was typed too late.');
    expect((await typed).status()).toBe(401);

    await kim.goto(address);
    await expect(said(kim, 'The line is back.')).toBeVisible();
    await expect(said(kim, 'Only Ida says this.')).toHaveCount(0);
    await expect(field(kim)).not.toHaveValue('And this was typed too late.');
    await lina.reload();
    await expect(said(lina, 'Only Ida says this.')).toHaveCount(0);
    await signOut(kim);
    await kim.close();

    // Ida signs in again, and need not press anything.
    await ida.context().addCookies(cookies);
    await ida.goto(address);
    await expect(said(lina, 'Only Ida says this.')).toBeVisible();
    await expect(ida.getByText('Waits, and is sent by itself')).toHaveCount(0);
    await ida.reload();
    const own = log(ida).getByRole('listitem').filter({ hasText: 'Only Ida says this.' });
    await expect(own).toHaveCount(1);
    await expect(own).toContainText('You wrote');
  });

  test('what is sent while its file comes up goes out by itself, once; it can be stopped, and a failed file keeps it', async () => {
    const files = '**/api/inbox/*/files';
    const choose = (name: string) =>
      ida
        .locator('input[type=file][name=files]')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(`About ${name}.`) });
    const held: Route[] = [];
    await ida.route(files, (route) => void held.push(route));
    await choose('harbour.txt');
    await field(ida).fill('Here is the harbour.');
    await ida.keyboard.press('Enter');
    await expect(ida.getByText('Sending when the file is up…')).toBeVisible();
    await ida.getByRole('button', { name: 'Do not send yet' }).click();
    await expect(field(ida)).toHaveValue('Here is the harbour.');
    await ida.keyboard.press('Enter');
    await expect(ida.getByText('Sending when the file is up…')).toBeVisible();
    for (const route of held) await route.continue();
    await expect(said(lina, 'Here is the harbour.')).toHaveCount(1);
    await expect(said(lina, 'harbour.txt')).toBeVisible();
    await expect(field(ida)).toHaveValue('');
    await ida.unroute(files);

    await ida.route(files, (route) => route.abort());
    await choose('ship.txt');
    await field(ida).fill('And this is the ship.');
    await ida.keyboard.press('Enter');
    await expect(ida.getByText(/^Not sent: a file did not come up/)).toBeVisible();
    await expect(field(ida)).toHaveValue('And this is the ship.');
    await ida.unroute(files);
    await ida.getByRole('button', { name: 'Try again' }).click();
    await expect(ida.getByText('Uploading…')).toHaveCount(0);
    await expect(ida.getByText('Draft kept')).toBeVisible();
    await ida.reload();
    await expect(ida.getByRole('button', { name: 'Leave out ship.txt' })).toBeVisible();
    await field(ida).press('Enter');
    await expect(said(lina, 'And this is the ship.')).toHaveCount(1);
    await expect(said(lina, 'ship.txt')).toBeVisible();
  });

  test('a draft stays when something else is sent from another window', async () => {
    const other = await lina.context().newPage();
    await other.goto(address);
    await expect(field(other)).toBeVisible();
    await field(lina).fill('A longer answer, begun');
    await expect(lina.getByText('Draft kept')).toBeVisible();
    await field(other).fill('One moment, please.');
    await other.keyboard.press('Enter');
    await expect(said(ida, 'One moment, please.')).toBeVisible();
    await other.close();
    await lina.reload();
    await expect(field(lina)).toHaveValue('A longer answer, begun');
  });

  test('what was begun is there after a reload', async () => {
    await field(lina).fill('I will draw a sketch on');
    await expect(lina.getByText('Draft kept')).toBeVisible();
    await expect
      .poll(async () => {
        await lina.reload();
        return field(lina).inputValue();
      })
      .toBe('I will draw a sketch on');
  });

  test('what is typed before the scripts of the page have come stays, where it was typed', async () => {
    let come: () => void = () => undefined;
    const scripts = new Promise<void>((resolve) => {
      come = resolve;
    });
    const held = /\/_next\/static\/.*\.js/;
    await lina.route(held, async (route) => {
      await scripts;
      await route.continue();
    });
    await lina.reload({ waitUntil: 'commit' });
    await expect(field(lina)).toHaveValue('I will draw a sketch on');
    await field(lina).press('End');
    await lina.keyboard.type(' Sun');
    await field(lina).press('Home');
    await lina.keyboard.type('Yes: ');
    come();
    await expect(lina.getByText('Draft kept')).toBeVisible();
    await lina.keyboard.type('gladly. ');
    await expect(field(lina)).toHaveValue('Yes: gladly. I will draw a sketch on Sun');
    await lina.unroute(held);
  });

  test('Ida finds the message again by a word', async () => {
    await ida.goto('/inbox');
    await ida.getByRole('searchbox', { name: /Search messages/ }).fill('harbours');
    await ida.keyboard.press('Enter');
    await ida.getByRole('link', { name: /Most gladly/ }).click();
    await expect(said(ida, /harbours too/)).toBeVisible();
  });

  test('Lina stars it, blocks Ida, who reads no more than that she cannot write; and takes it back', async () => {
    await lina.getByRole('button', { name: 'Star', exact: true }).click();
    await expect(lina.getByRole('button', { name: 'Star', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    const about = lina.getByRole('complementary', { name: 'About this conversation' });
    await about.getByText(`Block ${name}`).first().click();
    await about.getByRole('button', { name: `Block ${name}` }).click();
    await expect(lina.getByText(`You have blocked ${name}`)).toBeVisible();
    await expect(ida.getByText(/^You cannot write to Lina/)).toBeVisible();
    await lina
      .getByRole('button', { name: `Unblock ${name}` })
      .first()
      .click();
    await expect(field(lina)).toBeVisible();
    await expect(field(ida)).toBeVisible();
  });

  test('a stranger finds nothing there', async ({ browser }) => {
    const beatriz = await visitor(browser);
    await comeInAs(beatriz, 'buyer');
    expect((await beatriz.goto(address))?.status()).toBe(404);
    // A request by hand says not even whose page it is from.
    expect((await beatriz.request.get(`/api${address}/messages`)).status()).toBe(401);
  });
});

/** A plain browser: every form is a form. */
test.describe('without JavaScript', () => {
  test('a message is sent, a warning comes back with what was written, and it is sent when it is meant', async ({
    browser,
  }) => {
    const page = await visitor(browser, { javaScriptEnabled: false });
    await comeInAsNew(page, 'Ida');
    await ask(page, 'Good morning from a plain browser.');
    await expect(said(page, 'Good morning from a plain browser.')).toBeVisible();
    await field(page).fill('And good evening.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(said(page, 'And good evening.')).toBeVisible();
    await field(page).fill('Write to me at ida@example.org');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText(/This holds a mail address/)).toBeVisible();
    await expect(field(page)).toHaveValue('Write to me at ida@example.org');
    await page.getByRole('button', { name: 'Send it anyway' }).click();
    await expect(said(page, 'Write to me at ida@example.org')).toBeVisible();
  });
});

/** What one of two people reports, an admin reads and closes. */
test('an admin reads what was reported, and closes it with a statement', async ({ browser }) => {
  const ida = await visitor(browser);
  const name = await comeInAsNew(ida, 'Ida');
  await ask(ida, 'Can I pay you by bank transfer?');
  const about = ida.getByRole('complementary', { name: 'About this conversation' });
  await about.getByText('Report to the admins').click();
  await about.getByLabel('What is it about?').selectOption('outside');
  await about.getByRole('textbox').fill(`${name} reports what was said here.`);
  await about.getByRole('button', { name: 'Send the report' }).click();
  await expect(ida.getByText('Reported. An admin will look at it')).toBeVisible();

  const admin = await visitor(browser);
  await comeInAs(admin, 'admin');
  await admin.goto('/admin');
  await admin.getByRole('link', { name: 'Reports', exact: true }).click();
  await expect(admin.getByRole('heading', { name: 'Reported conversations' })).toBeVisible();
  await admin.getByRole('row', { name }).getByRole('link').first().click();
  await expect(admin.getByText('Can I pay you by bank transfer?').first()).toBeVisible();
  await expectNoViolation(admin, 'a reported conversation');
  await admin
    .getByRole('textbox', { name: 'Statement' })
    .fill('We have told her the rule, and look at it again if it happens again.');
  await admin.getByRole('button', { name: 'Close the report' }).click();
  await expect(admin.getByText(/reads your statement/)).toBeVisible();
  await admin.goto('/admin/audit?subject=conversation');
  await expect(admin.getByText(/read the conversation of two people/).first()).toBeVisible();
});

/** Ends the session of this browser by the menu of its page. */
async function signOut(page: Page): Promise<void> {
  await page.goto('/inbox');
  await page.locator('summary').filter({ hasText: 'Menu of' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
}

/** The first message to the demo's seller, from the page of one of her gigs. */
async function ask(page: Page, text: string): Promise<void> {
  await page.goto(`/gigs/${await demoSellersGig(page)}`);
  await page.getByRole('link', { name: 'Contact Lina' }).click();
  await page.getByRole('textbox', { name: /^Your message to Lina/ }).fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(said(page, text)).toBeVisible();
}

import { expect, type Page, type Route, test } from '@playwright/test';
import { expectNoViolation } from './support/axe';
import { buy } from './support/checkout';
import { answerQuestions, demoSellersGig } from './support/orders';
import { allLeave, comeInAs, comeInAsNew, visitor } from './support/people';

test.afterEach(allLeave);

const firstQuestion = (page: Page) => page.locator('textarea[name^="answers."]').first();
const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });

/** Half of the answers today, the rest tomorrow, perhaps on another machine. */
test('answers are kept while they are typed', async ({ browser }) => {
  const buyer = await visitor(browser);
  await comeInAs(buyer, 'buyer');
  const order = await buy(buyer, await demoSellersGig(buyer));
  // The line is slow: what is typed before the page is ready is kept too.
  const scripts = '**/_next/static/**/*.js';
  let isHeld = true;
  await buyer.route(scripts, async (route) => {
    await expect.poll(() => isHeld).toBe(false);
    await route.continue();
  });
  await buyer.goto(`/orders/${order}`, { waitUntil: 'commit' });
  await firstQuestion(buyer).fill('A bakery that');
  isHeld = false;
  await expect(buyer.getByText('Saved.', { exact: true })).toBeVisible();
  await buyer.unroute(scripts);
  await buyer.reload();
  await expect(firstQuestion(buyer)).toHaveValue('A bakery that');

  await test.step('the newest of two tabs holds, and says so', async () => {
    const other = await buyer.context().newPage();
    await other.goto(`/orders/${order}`);
    await firstQuestion(other).fill('A bakery that never sleeps');
    await expect(other.getByText('Saved.', { exact: true })).toBeVisible();
    await firstQuestion(buyer).fill('A bakery that sleeps');
    await expect(buyer.getByText(/Another tab had saved something else/)).toBeVisible();
    await other.reload();
    await expect(firstQuestion(other)).toHaveValue('A bakery that sleeps');
    await other.close();
  });

  await test.step('without JavaScript by a button, and the seller sees nothing of it', async () => {
    const state = await buyer.context().storageState();
    const plain = await visitor(browser, { javaScriptEnabled: false });
    await plain.context().addCookies(state.cookies);
    await plain.goto(`/orders/${order}`);
    await firstQuestion(plain).fill('A bakery by the sea');
    await plain.getByRole('button', { name: 'Save and go on later' }).click();
    await expect(plain.getByText(/Nothing is sent yet/)).toBeVisible();
    await expect(firstQuestion(plain)).toHaveValue('A bakery by the sea');
    const seller = await visitor(browser);
    await comeInAs(seller, 'seller');
    await seller.goto(`/orders/${order}`);
    await expect(seller.getByText('Waiting for answers').first()).toBeVisible();
    await expect(seller.getByText('A bakery')).toHaveCount(0);
  });
});

/** The quick undo runs down before one's eyes, and nothing around it moves. */
test('a clock counts down without a reload', async ({ browser }) => {
  const buyer = await visitor(browser);
  await comeInAs(buyer, 'buyer');
  await buy(buyer, await demoSellersGig(buyer));
  await answerQuestions(buyer);
  const notice = buyer.getByText(/You can undo the purchase and get everything back/);
  await expect(notice).toContainText(/in 1[0-4]:\d\d/);
  const before = { text: await notice.textContent(), box: await notice.boundingBox() };
  await expect.poll(() => notice.textContent()).not.toBe(before.text);
  await expect(notice).toContainText(/in 1[0-4]:\d\d/);
  const after = await notice.boundingBox();
  expect(after?.height).toBe(before.box?.height);
  expect(after?.y).toBe(before.box?.y);
  await buyer.getByText('Undo the purchase', { exact: true }).first().click();
  await buyer.getByRole('button', { name: /^Cancel and give/ }).click();
  await expect(buyer.getByText('The order is cancelled.', { exact: false })).toBeVisible();
  await expect(buyer).toHaveURL(/\/orders\/[2-9A-Z]+$/);
});

/** A revision that names its points is a list that the seller ticks. */
test('a revision is asked for point by point, and answered so', async ({ browser }) => {
  const buyer = await visitor(browser);
  await comeInAs(buyer, 'buyer');
  const order = await buy(buyer, await demoSellersGig(buyer));
  await answerQuestions(buyer);
  await expect(buyer.getByText('In progress').first()).toBeVisible();
  const seller = await visitor(browser);
  await comeInAs(seller, 'seller');
  await seller.goto(`/orders/${order}`);
  await seller.getByLabel('Message with the delivery').fill('Two marks to choose from.');
  await seller
    .locator('input[type=file]')
    .first()
    .setInputFiles([file('round.txt'), file('square.txt')]);
  await seller.getByRole('button', { name: 'Deliver', exact: true }).click();
  await expect(seller.getByText('Delivered. The buyer has been told.')).toBeVisible();

  await test.step('keyboard alone: the buyer ticks a file, names a point and sends', async () => {
    await buyer.goto(`/orders/${order}`);
    await buyer.locator('summary').filter({ hasText: 'Ask for a revision' }).focus();
    await buyer.keyboard.press('Enter');
    await buyer.getByRole('button', { name: 'Ask for the revision' }).focus();
    await buyer.keyboard.press('Enter');
    await expect(buyer.getByText('Tick what it is about').first()).toBeVisible();
    await buyer.getByLabel('round.txt', { exact: true }).focus();
    await buyer.keyboard.press('Space');
    await buyer.keyboard.press('Tab');
    await buyer.keyboard.type('A little rounder, please.');
    await buyer.getByLabel('Point 1').focus();
    await buyer.keyboard.type('The same green in both.');
    await expect(buyer.getByLabel('Point 2')).toBeVisible();
    await expectNoViolation(buyer, 'the form of a revision');
    await buyer.keyboard.press('Enter');
    await expect(buyer.getByText('The seller has been told what to change.')).toBeVisible();
    await expect(buyer.getByText('A little rounder, please.').first()).toBeVisible();
  });

  await test.step('the seller’s open page moves on, and says no more that it is delivered', async () => {
    await expect(seller.getByText('In revision').first()).toBeVisible();
    await expect(seller.getByText('Delivered. The buyer has been told.')).toHaveCount(0);
  });

  await seller.goto(`/orders/${order}`);
  await seller.getByLabel(/A little rounder/).check();
  const unticked = seller.getByText('Not every point is ticked.');
  await expect(unticked).toBeVisible();
  await seller.getByLabel(/The same green/).check();
  await expect(unticked).toBeHidden();
  await seller.getByLabel(/The same green/).uncheck();
  await expect(seller.getByText('round.txt, square.txt')).toBeVisible();
  await expectNoViolation(seller, 'the points of a revision');
  await seller.getByLabel('Message with the delivery').fill('Rounder. The green must stay.');
  await seller.getByRole('button', { name: 'Deliver', exact: true }).click();
  await expect(seller.getByText('Delivered. The buyer has been told.')).toBeVisible();
  await buyer.goto(`/orders/${order}`);
  const asked = buyer.getByRole('list', { name: 'What you asked for' });
  await expect(asked.getByRole('listitem').filter({ hasText: 'rounder' })).toContainText('Done');
  await expect(asked.getByRole('listitem').filter({ hasText: 'green' })).toContainText('Left open');
});

/** Two sides press at once: the second hears that it has just changed, and sees how it stands. */
for (const javaScriptEnabled of [true, false])
  test(`what somebody else was first with is said, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const buyer = await visitor(browser);
    await comeInAs(buyer, 'buyer');
    const order = await buy(buyer, await demoSellersGig(buyer));
    const signedIn = await visitor(browser);
    await comeInAs(signedIn, 'seller');
    const seller = await visitor(browser, { javaScriptEnabled });
    await seller.context().addCookies((await signedIn.context().storageState()).cookies);
    // This page hears nothing of what happens: so does one whose line is cut.
    await seller.route('**/api/live**', (route) => route.abort());
    await seller.goto(`/orders/${order}`);
    await buyer.getByText('Cancel the order').first().click();
    await buyer.getByText('Cancel the order').nth(1).click();
    await buyer.getByRole('button', { name: /^Cancel and give/ }).click();
    await expect(buyer.getByText('Cancelled', { exact: true }).first()).toBeVisible();
    await seller.getByRole('button', { name: 'Start without the answers' }).click();
    await expect(seller.getByText('This has just changed.')).toBeVisible();
    await expect(seller.getByText('Cancelled', { exact: true }).first()).toBeVisible();
  });

/** The line is slower than the hand; and what is read here is read in the inbox too. */
test('a message of the order: what is typed after it stays, and it is seen', async ({
  browser,
}) => {
  const ida = await visitor(browser);
  const name = await comeInAsNew(ida, 'Ida');
  const order = await buy(ida, await demoSellersGig(ida));
  const field = ida.getByLabel(/^Write to Lina/);
  const send = ida.getByRole('button', { name: 'Send', exact: true });
  const held: Route[] = [];
  await ida.route(`**/orders/${order}**`, async (route) => {
    if (route.request().method() === 'POST' && held.length === 0) held.push(route);
    else await route.continue();
  });
  await field.fill('Would Monday be fine?');
  await send.click();
  await field.focus();
  await ida.keyboard.press('ControlOrMeta+End');
  await ida.keyboard.type(' Or Tuesday?');
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  await expect(field).toHaveValue('Or Tuesday?');
  await expect(field).toBeFocused();
  await send.click();
  await expect(field).toHaveValue('');
  const story = ida.getByRole('region', { name: 'The story so far' });
  await expect(story.getByText('Would Monday be fine?', { exact: true })).toBeVisible();
  await expect(story.getByText('Or Tuesday?', { exact: true })).toBeVisible();

  await ida.getByRole('link', { name: /^The whole conversation with/ }).click();
  const log = ida.getByRole('log');
  await expect(log.getByText('Or Tuesday?')).toBeVisible();
  await expect(log.getByText(/Seen/)).toHaveCount(0);
  const lina = await visitor(browser);
  await comeInAs(lina, 'seller');
  const line = lina.getByRole('link', { name });
  await lina.goto('/inbox?filter=unread');
  await expect(line).toBeVisible();
  await lina.goto(`/orders/${order}`);
  await expect(log.getByText(/Seen/)).toBeVisible();
  await lina.goto('/inbox?filter=unread');
  await expect(lina.getByRole('heading', { name: 'Inbox' }).first()).toBeVisible();
  await expect(line).toHaveCount(0);
});

/** On a phone the next action is at hand wherever one is on the page. */
test('the way to the next action stays in reach on a phone', async ({ browser }) => {
  const buyer = await visitor(browser);
  await comeInAs(buyer, 'buyer');
  const order = await buy(buyer, await demoSellersGig(buyer));
  await answerQuestions(buyer);
  const seller = await visitor(browser);
  await comeInAs(seller, 'seller');
  await seller.setViewportSize({ width: 390, height: 844 });
  await seller.goto(`/orders/${order}`);
  await expect(seller.getByRole('heading', { name: 'The story so far' })).toBeVisible();
  const way = seller.getByRole('link', { name: 'Deliver', exact: true });
  await expect(way).toBeHidden();
  await seller.getByRole('heading', { name: 'What was bought' }).scrollIntoViewIfNeeded();
  await seller.getByRole('heading', { name: 'Clocks' }).scrollIntoViewIfNeeded();
  await expect(way).toBeVisible();
  await way.click();
  await expect(seller.locator('#next-step')).toBeFocused();
});

/** A person's own things: the calendar's address is shown once, and the archive comes when it is ready. */
test('a calendar and everything of one’s own', async ({ browser }) => {
  const seller = await visitor(browser);
  await comeInAs(seller, 'seller');
  await seller.goto('/settings/data');
  await seller.getByRole('button', { name: 'Make an address' }).click();
  const field = seller.getByLabel('Address of your calendar');
  await expect(field).toHaveValue(/\/api\/calendar\/[\w-]{43}\.ics$/);
  await expect(
    seller.getByRole('link', { name: 'open it in your calendar program' }),
  ).toHaveAttribute('href', /^webcal:/);
  await expectNoViolation(seller, 'the address of a calendar');
  const { pathname } = new URL(await field.inputValue());
  const calendar = await seller.request.get(pathname);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(calendar.headers()['cache-control']).toContain('private');
  expect(await calendar.text()).toContain('BEGIN:VEVENT');
  const tag = calendar.headers().etag ?? '';
  const again = await seller.request.get(pathname, { headers: { 'If-None-Match': tag } });
  expect(again.status()).toBe(304);
  await seller.reload();
  await expect(field).toHaveCount(0);
  await seller.getByRole('button', { name: 'End the address' }).click();
  await expect(seller.getByText('The address leads nowhere any more.')).toBeVisible();
  expect((await seller.request.get(pathname)).status()).toBe(404);

  // An address of one's own: refused where it leads to us, shown with its secret once, and taken away again.
  const hook = seller.getByLabel('Address to call');
  await hook.fill('http://localhost/hook');
  await seller.getByRole('button', { name: 'Call it' }).click();
  await expect(seller.getByText(/^Enter an address that begins with https/).first()).toBeVisible();
  await hook.fill('https://hooks.people.example/minnow');
  await seller.getByRole('button', { name: 'Call it' }).click();
  const secret = seller.getByLabel('Secret that signs the calls');
  await expect(secret).toHaveValue(/^[\w-]{43}$/);
  await seller.getByText('What a call looks like').click();
  await expectNoViolation(seller, 'an address that is called');
  await seller.reload();
  await expect(secret).toHaveCount(0);
  await expect(seller.getByText('Not called yet.')).toBeVisible();
  await seller.getByRole('button', { name: /^Take away/ }).click();
  await expect(seller.getByText('This address is called no more.')).toBeVisible();
  await expect(seller.getByText('Not called yet.')).toHaveCount(0);

  await seller.getByRole('button', { name: 'Download everything of yours' }).click();
  const download = seller.getByRole('link', { name: /^Download \(/ });
  await expect
    .poll(
      async () => {
        await seller.goto('/settings/data');
        return download.count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  const address = (await download.getAttribute('href')) ?? '';
  const archive = await seller.request.get(address);
  expect(archive.status()).toBe(200);
  expect((await archive.body()).subarray(0, 2).toString()).toBe('PK');
  const stranger = await visitor(browser);
  expect((await stranger.request.get(address)).status()).toBe(401);
  await comeInAs(stranger, 'admin');
  expect((await stranger.request.get(address)).status()).toBe(404);
});

import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoViolation } from './support/axe';
import { buy } from './support/checkout';
import { countMailsTo, headerOf, mailTo } from './support/mail';
import { answerQuestions, demoSellersGig } from './support/orders';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterAll(allLeave);

test.describe.configure({ mode: 'serial' });

const seller = 'seller@minnow.test';

/** What a seller is told of an order: under the bell, by mail as she chooses, and where she is. */
test.describe('what people are told', () => {
  let lina: Page;
  let buyer: Page;
  let order = '';
  let unsubscribe = '';

  test.beforeAll(async ({ browser }) => {
    lina = await visitor(browser);
    buyer = await visitor(browser);
    await comeInAs(lina, 'seller');
    await comeInAs(buyer, 'buyer');
  });

  test('she says where she is', async () => {
    await lina.goto('/settings');
    await lina.getByLabel('Your time zone').selectOption('Europe/Berlin');
    await lina.getByRole('button', { name: 'Save the time zone' }).click();
    await expect(lina.getByText('Times are told in this zone')).toBeVisible();
    await lina.goto('/settings');
    await expect(lina.getByLabel('Your time zone')).toHaveValue('Europe/Berlin');
  });

  test('a sale is mailed to her, with what her mail program needs', async () => {
    order = await buy(buyer, await demoSellersGig(buyer));
    await answerQuestions(buyer);
    const mail = await mailTo(seller, new RegExp(`New order: .* · ${order}`));
    expect(headerOf(mail, 'Auto-Submitted')).toBe('auto-generated');
    expect(headerOf(mail, 'References')).toContain(`orders.${order}@`);
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    unsubscribe = /<(.+)>/.exec(headerOf(mail, 'List-Unsubscribe') ?? '')?.[1] ?? '';
    expect(mail.text).toContain('Choose what is mailed to you');
    const begun = await mailTo(seller, new RegExp(`can start · ${order}`));
    expect(begun.text).toMatch(/promised for \w+ \d+ \w+ at \d\d:\d\d CES?T/);
  });

  test('and stands under the bell as one line, which her visit to the order reads', async () => {
    await lina.goto('/notifications');
    const line = lina.getByRole('listitem').filter({ hasText: `can start · ${order}` });
    await expect(line).toContainText('2 new about this');
    await expectNoViolation(lina, 'the list with new lines');
    await lina.goto('/notifications?show=unread');
    await expect(line).toBeVisible();
    await lina.goto(`/orders/${order}`);
    await expect(lina.getByRole('main')).toContainText(/\d\d:\d\d CES?T/);
    await lina.goto('/notifications?show=unread');
    await expect(lina.getByText(`can start · ${order}`)).toBeHidden();
  });

  test('what happens while she looks appears by itself; she reads it with one press', async () => {
    await lina.goto('/notifications');
    await buyer.goto(`/orders/${order}`);
    await buyer.getByText('Ask for more days').click();
    const ask = buyer.locator('form').filter({ has: buyer.getByLabel('How many days?') });
    await ask.getByLabel('How many days?').fill('2');
    await ask.getByLabel('Why?').fill('I am away this week.');
    await ask.getByRole('button', { name: 'Ask', exact: true }).click();
    const line = lina
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`More days are asked for.*${order}`) });
    await expect(line).toBeVisible();
    await line.getByRole('button', { name: /^Mark as read/ }).click();
    await expect(line.getByText('New:')).toBeHidden();
  });

  test('the button of her mail program switches the group off at once, signed in nowhere', async ({
    request,
  }) => {
    const one = await request.post(unsubscribe, { form: { 'List-Unsubscribe': 'One-Click' } });
    expect(one.status()).toBe(200);
    const again = await request.post(unsubscribe);
    expect(again.status()).toBe(200);
    const forged = await request.post(unsubscribe.replace('.progress.', '.messages.'));
    expect(forged.status()).toBe(404);
    await lina.goto('/settings/notifications');
    const row = lina.getByRole('group', { name: 'Orders: progress' });
    await expect(row.getByLabel('Mail')).toHaveValue('never');
    await expect(
      lina.getByRole('group', { name: 'Messages', exact: true }).getByLabel('Mail'),
    ).toHaveValue('now');
  });

  test('then an order is not mailed, and stands under the bell', async () => {
    const second = await buy(buyer, await demoSellersGig(buyer));
    await mailTo('buyer@minnow.test', new RegExp(`You ordered .* · ${second}`));
    await lina.goto('/notifications');
    await expect(lina.getByText(new RegExp(`New order: .* · ${second}`))).toBeVisible();
    // The buyer's mail was written in the same moment and has come.
    expect(await countMailsTo(seller, new RegExp(second))).toBe(0);
  });

  test('she switches it on again in the settings, as she wants it', async () => {
    await lina.goto('/settings/notifications');
    const row = lina.getByRole('group', { name: 'Orders: progress' });
    await row.getByLabel('Mail').selectOption({ label: 'At once' });
    await lina
      .getByRole('group', { name: 'Reviews' })
      .getByRole('switch', { name: 'In the app' })
      .uncheck();
    await lina.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(lina.getByText('Saved.')).toBeVisible();
    await lina.goto('/settings/notifications');
    await expect(row.getByLabel('Mail')).toHaveValue('now');
    await expect(
      lina.getByRole('group', { name: 'Reviews' }).getByRole('switch', { name: 'In the app' }),
    ).not.toBeChecked();
    await expect(
      lina.getByRole('group', { name: 'Account and safety' }).getByText('Always, at once'),
    ).toBeVisible();
  });

  test('the last line of a mail leads people to a page with a button, without scripts too', async ({
    browser,
  }) => {
    await expectAccessible(await visitor(browser), unsubscribe);
    const stranger = await visitor(browser, { javaScriptEnabled: false });
    await stranger.goto(unsubscribe);
    await expect(stranger.getByText('“Orders: progress” is mailed')).toBeVisible();
    // A program that only looks where the link leads has switched nothing off.
    await lina.goto('/settings/notifications');
    const choice = lina.getByRole('group', { name: 'Orders: progress' }).getByLabel('Mail');
    await expect(choice).toHaveValue('now');
    await stranger.getByRole('button', { name: 'Switch this mail off' }).click();
    await expect(stranger.getByRole('heading', { name: 'Switched off' })).toBeVisible();
    await lina.goto('/settings/notifications');
    await expect(choice).toHaveValue('never');
    const wrong = await stranger.goto(unsubscribe.replace('.progress.', '.money.'));
    // The address first leads on to the page, which then is not there.
    expect(wrong?.status()).toBe(404);
  });
});

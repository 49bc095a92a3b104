import { expect, type Page, test } from '@playwright/test';
import { expectNoViolation } from './support/axe';
import { buy } from './support/checkout';
import { headerOf, mailTo } from './support/mail';
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
    const mail = await mailTo(seller, new RegExp(`New order ${order}`));
    expect(headerOf(mail, 'Auto-Submitted')).toBe('auto-generated');
    expect(headerOf(mail, 'References')).toContain(`orders.${order}@`);
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(headerOf(mail, 'List-Unsubscribe')).toMatch(/^<.+\/api\/unsubscribe/);
    expect(mail.text).toContain('Choose what is mailed to you');
    const begun = await mailTo(seller, new RegExp(`${order} can start`));
    expect(begun.text).toMatch(/promised for \w+ \d+ \w+ at \d\d:\d\d CES?T/);
  });

  test('and stands under the bell as one line, which her visit to the order reads', async () => {
    await lina.goto('/notifications');
    const line = lina.getByRole('listitem').filter({ hasText: `${order} can start` });
    await expect(line).toContainText('2 new of 2 here');
    await expectNoViolation(lina, 'the list with new lines');
    await lina.goto('/notifications?show=unread');
    await expect(line).toBeVisible();
    await lina.goto(`/orders/${order}`);
    await expect(lina.getByRole('main')).toContainText(/\d\d:\d\d CES?T/);
    await lina.goto('/notifications?show=unread');
    await expect(lina.getByText(`${order} can start`)).toBeHidden();
  });
});

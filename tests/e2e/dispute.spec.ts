import { expect, type Page, test } from '@playwright/test';
import { buy } from './support/checkout';
import { mailTo } from './support/mail';
import { answerQuestions, demoSellersGig } from './support/orders';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterAll(allLeave);

test.describe.configure({ mode: 'serial' });

/** A quarrel: the buyer asks for a part, the seller tells another story, an admin divides the money. */
test.describe('from a dispute to a split', () => {
  let buyer: Page;
  let seller: Page;
  let admin: Page;
  let order = '';

  test.beforeAll(async ({ browser }) => {
    [buyer, seller, admin] = [
      await visitor(browser),
      await visitor(browser),
      await visitor(browser),
    ];
    await comeInAs(buyer, 'buyer');
    await comeInAs(seller, 'seller');
    await comeInAs(admin, 'admin');
  });

  test('an order begins', async () => {
    order = await buy(buyer, await demoSellersGig(buyer));
    await answerQuestions(buyer);
    await expect(buyer.getByText('In progress').first()).toBeVisible();
  });

  test('the buyer opens a dispute and all clocks stop', async () => {
    await buyer.getByText('Open a dispute').click();
    await buyer
      .getByLabel('What is it about?')
      .selectOption({ label: 'It is not what was agreed' });
    await buyer
      .getByLabel('What happened?')
      .fill(
        'We agreed on two versions in green. I got one, in blue, and no answer to my question.',
      );
    await buyer.getByLabel('A part of the money back to the buyer').check();
    await buyer.getByLabel('If a part: how much of the price?').fill('2');
    await buyer.getByRole('button', { name: 'Open the dispute' }).click();
    await expect(buyer.getByText('In dispute').first()).toBeVisible();
    await mailTo('seller@minnow.test', new RegExp(`dispute is open on .* · ${order}`));
  });

  test('the seller answers', async () => {
    await seller.goto(`/orders/${order}`);
    await seller
      .getByLabel('Your side of it')
      .fill('The package has one version. I offered the green one for free.');
    await seller.getByRole('button', { name: 'Send your answer' }).click();
    await expect(seller.getByText(/An admin reads both stories/).first()).toBeVisible();
  });

  test('an admin reads both and divides the money', async () => {
    await admin.goto('/admin/disputes');
    await admin
      .getByRole('row', { name: new RegExp(order) })
      .getByRole('link')
      .first()
      .click();
    await expect(admin.getByText('two versions in green').first()).toBeVisible();
    await expect(admin.getByText('The package has one version').first()).toBeVisible();
    await admin.getByRole('radio', { name: /Split it/ }).check({ force: true });
    await admin.locator('input[name=refundCents]').fill('2');
    await admin
      .getByRole('textbox', { name: 'Statement' })
      .fill('One version was agreed and made; the colour was not the one that was asked for.');
    await admin.getByText('Settle the dispute').first().click();
    await admin.getByRole('button', { name: 'Split it' }).click();
    await expect(admin.getByText(/settled|decided/i).first()).toBeVisible();
  });

  test('both see where the money went', async () => {
    await buyer.goto(`/orders/${order}`);
    await expect(
      buyer.getByText('the colour was not the one that was asked for').first(),
    ).toBeVisible();
    await expect
      .poll(
        async () => {
          await buyer.reload();
          return buyer.getByText('Given back to the buyer').count();
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0);
    await seller.goto(`/orders/${order}`);
    await expect(seller.getByText('Seller’s, clearing').first()).toBeVisible();
  });
});

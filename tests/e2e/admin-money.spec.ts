import { expect, type Page, test } from '@playwright/test';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterAll(allLeave);

test.describe.configure({ mode: 'serial' });

/** The money that went wrong in the demo, and an admin who sees to it. */
test.describe('an admin and the money', () => {
  let admin: Page;
  let plain: Page;

  test.beforeAll(async ({ browser }) => {
    [admin, plain] = [await visitor(browser), await visitor(browser, { javaScriptEnabled: false })];
    await comeInAs(admin, 'admin');
    await comeInAs(plain, 'admin');
  });

  test('the overview leads to a chargeback with its text for the bank', async () => {
    await admin.goto('/admin');
    await admin.getByRole('link', { name: /chargebacks? to answer/ }).click();
    await expect(admin.getByRole('heading', { name: 'Chargebacks' })).toBeVisible();
    await admin.getByRole('link', { name: 'Nothing was received' }).first().click();
    const text = admin.getByRole('textbox', { name: 'What happened' });
    await expect(text).toHaveValue(/paid \$.* by card on .* for the order/);
    await expect(text).toHaveValue(/handed over on the order’s own page/);
    await expect(admin.getByRole('row', { name: /Taken by banks until decided/ })).toBeVisible();
  });

  test('what is too short for a bank is said beside the text; what is sent is sent once', async () => {
    const text = admin.getByRole('textbox', { name: 'What happened' });
    const written = await text.inputValue();
    await text.fill('It was fine.');
    await admin.getByText('Send it to the bank').click();
    await admin.getByRole('button', { name: 'Send it', exact: true }).click();
    await expect(admin.getByText('Please tell the bank what happened').first()).toBeVisible();
    await expect(text).toHaveValue('It was fine.');
    await text.fill(written);
    await admin.getByText('Send it to the bank').click();
    await admin.getByRole('button', { name: 'Send it', exact: true }).click();
    await expect(admin.getByText('What you wrote is on its way to the bank')).toBeVisible();
    await expect(admin.getByText('With the bank', { exact: true }).first()).toBeVisible();
    await expect(admin.getByRole('textbox', { name: 'What happened' })).toHaveCount(0);
  });

  test('a warning of fraud is cleared with a reason, without JavaScript', async () => {
    await plain.goto('/admin/money/fraud');
    await plain.locator('summary').filter({ hasText: 'Clear' }).click();
    await plain.getByRole('textbox', { name: 'Reason' }).fill('ok');
    await plain.getByRole('button', { name: 'Clear the warning' }).click();
    await expect(plain.getByText('Please give the reason').first()).toBeVisible();
    await plain.getByRole('textbox', { name: 'Reason' }).fill('The buyer called and confirmed it.');
    await plain.getByRole('button', { name: 'Clear the warning' }).click();
    await expect(plain.getByText('Cleared. The money of the order goes on.')).toBeVisible();
    await expect(plain.getByText('No warning is open')).toBeVisible();
  });

  test('released money goes back out of everybody’s part', async () => {
    await admin.goto('/admin/orders?state=completed');
    await admin.getByRole('main').locator('a[href^="/admin/orders/"]').first().click();
    await expect(admin.getByRole('heading', { name: 'Give money back' })).toBeVisible();
    const amount = admin.getByRole('textbox', { name: /gets back/ });
    await amount.fill('1');
    await expect(
      admin.getByText(/\$1\.00 for .*: \$0\.\d\d from .*from the commission/).first(),
    ).toBeVisible();
    await admin.getByRole('textbox', { name: 'Reason' }).fill('One of the two files was broken.');
    await admin.getByText('Give it back').first().click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Give it back' }).click();
    await expect(admin.getByText('Given back. The refund is on its way')).toBeVisible();
  });

  test('more than was released is refused beside the amount, without JavaScript', async () => {
    await plain.goto('/admin/orders?state=completed');
    await plain.getByRole('main').locator('a[href^="/admin/orders/"]').first().click();
    await plain.getByRole('textbox', { name: /gets back/ }).fill('90000');
    await plain.getByRole('textbox', { name: 'Reason' }).fill('Far more than there ever was.');
    await plain.locator('summary').filter({ hasText: 'Give it back' }).click();
    await plain.getByRole('button', { name: 'Give it back' }).click();
    await expect(plain.getByText(/so much of this order was released/).first()).toBeVisible();
    await expect(plain.getByRole('textbox', { name: /gets back/ })).toHaveValue('90000');
  });

  test('the book is asked again and is right', async () => {
    await admin.goto('/admin/money');
    const again = admin.getByRole('button', { name: 'Ask again' });
    if (await again.isVisible()) await again.click();
    await expect
      .poll(
        async () => {
          await admin.goto('/admin/money');
          return admin.getByText('The book is right, and agrees with Stripe.').count();
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    for (const name of ['Trial balance', 'Held money by age', 'Fees by month'])
      await expect(admin.getByRole('table', { name })).toBeVisible();
  });

  test('a message of Stripe is shown without secrets and handled again', async () => {
    await admin.goto('/admin/money/events?filter=all');
    await admin.getByRole('main').locator('a[href^="/admin/money/events/evt"]').first().click();
    await expect(admin.getByRole('region', { name: 'What it holds' })).toContainText('"object"');
    await admin.getByText(/^Handle again/).click();
    await admin.getByRole('textbox', { name: 'Reason' }).fill('To see that it does no harm.');
    await admin.getByRole('button', { name: 'Handle it again' }).click();
    await expect(admin.getByText('It is being handled once more.')).toBeVisible();
  });
});

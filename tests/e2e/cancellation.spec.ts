import { expect, test } from '@playwright/test';
import { buy } from './support/checkout';
import { demoSellersGig } from './support/orders';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterEach(allLeave);

/** The buyer thinks again before the work starts: everything goes back to the card. */
test('from a cancellation to a refund', async ({ browser }) => {
  const buyer = await visitor(browser);
  await comeInAs(buyer, 'buyer');
  const order = await buy(buyer, await demoSellersGig(buyer));
  await buyer.getByText('Cancel the order').first().click();
  await buyer.getByText('Cancel the order').nth(1).click();
  await buyer.getByRole('button', { name: /^Cancel and give/ }).click();
  await expect(buyer.getByText('Cancelled', { exact: true }).first()).toBeVisible();
  await expect
    .poll(
      async () => {
        await buyer.goto(`/orders/${order}`);
        return buyer.getByText('Given back to the buyer').count();
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(0);
  await expect(buyer.getByText('Held', { exact: true })).toHaveCount(0);
});

/** Leaving the payment page orders nothing, and the way back is open. */
test('a payment page that was left can be gone back to', async ({ browser }) => {
  const buyer = await visitor(browser);
  await comeInAs(buyer, 'buyer');
  await buyer.goto(`/checkout/${await demoSellersGig(buyer)}?package=basic`);
  await buyer.getByRole('button', { name: /^Pay \$/ }).click();
  await buyer.getByRole('link', { name: /Back to Minnow/ }).click();
  await expect(buyer.getByText('You left the payment page.')).toBeVisible();
  await buyer.getByRole('button', { name: 'Go on to the payment page' }).click();
  await expect(buyer.getByRole('heading', { name: 'Pay Minnow' })).toBeVisible();
});

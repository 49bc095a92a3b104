import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
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
  await expect(buyer.getByRole('link', { name: 'Look at the gig again' })).toBeVisible();
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
  await leavePaymentPage(buyer);
  await buyer.getByRole('button', { name: 'Go on to the payment page' }).click();
  await expect(buyer.getByRole('heading', { name: 'Pay Minnow' })).toBeVisible();
});

/** The page tidies its address after it has come; a button pressed before that still leads where it should. */
test('who goes back to the payment page at once gets there too', async ({ browser }) => {
  const buyer = await visitor(browser);
  await comeInAs(buyer, 'buyer');
  await buyer.addInitScript(() => {
    const { setTimeout } = window;
    const late = (run: () => void, ms?: number) => setTimeout(run, ms ?? 1000);
    window.setTimeout = late as typeof window.setTimeout;
  });
  await leavePaymentPage(buyer);
  // React has marked the buttons as its own: no plain form post any more.
  await buyer.waitForFunction(() =>
    Object.keys(document.querySelector('#next-step button') ?? {}).some((key) =>
      key.startsWith('__react'),
    ),
  );
  await buyer.route('**/orders/**', async (route) => {
    if (route.request().method() === 'POST') await wait(3000);
    await route.continue();
  });
  await buyer.getByRole('button', { name: 'Go on to the payment page' }).click();
  await expect(buyer.getByRole('heading', { name: 'Pay Minnow' })).toBeVisible();
});

async function leavePaymentPage(buyer: Page): Promise<void> {
  await buyer.goto(`/checkout/${await demoSellersGig(buyer)}?package=basic`);
  await buyer.getByRole('button', { name: /^Pay \$/ }).click();
  await buyer.getByRole('link', { name: /Back to Minnow/ }).click();
  await expect(buyer.getByText('You left the payment page.')).toBeVisible();
}

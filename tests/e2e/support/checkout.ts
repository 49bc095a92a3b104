import { expect, type Page } from '@playwright/test';

/** Uses a test card on the payment page. */
export async function payWithCard(page: Page, number: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Pay Minnow' })).toBeVisible();
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Expiry date').fill('12 / 34');
  await page.getByLabel('Security code (CVC)').fill('123');
  await page.getByLabel('Name on card').fill('Test Buyer');
  await page.getByRole('button', { name: /^Pay \$/ }).click();
}

/** The number of the order whose page is open. */
export async function orderNumber(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/orders\/[2-9A-Z]{6,}/);
  return /\/orders\/([2-9A-Z]+)/.exec(page.url())?.[1] ?? '';
}

/** From a gig's address to a paid order with the plain card; the order's page is open afterwards. */
export async function buy(page: Page, slug: string): Promise<string> {
  await page.goto(`/checkout/${slug}?package=basic`);
  await page.getByRole('button', { name: /^Pay \$/ }).click();
  await payWithCard(page, '4242 4242 4242 4242');
  await expect(page.getByText('Your order is placed')).toBeVisible();
  return orderNumber(page);
}

import { expect, test } from '@playwright/test';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterEach(allLeave);

/** A page that is slow to come is seen to come: a line above, and nothing else moves. */
test('a link that was followed shows that it is on its way', async ({ browser }) => {
  const buyer = await visitor(browser);
  await comeInAs(buyer, 'buyer');
  await buyer.goto('/orders');
  const link = buyer.locator('main a[href^="/orders/"]').first();
  const address = (await link.getAttribute('href')) ?? '';
  let isHeld = true;
  await buyer.route(`**${address}*`, async (route) => {
    await expect.poll(() => isHeld).toBe(false);
    await route.continue();
  });
  const bar = buyer.locator('[data-moving]');
  const before = await link.boundingBox();
  await link.click();
  await expect(bar).toBeVisible();
  expect(await link.boundingBox()).toEqual(before);
  isHeld = false;
  await expect(buyer).toHaveURL(new RegExp(`${address}$`));
  await expect(bar).toHaveCount(0);
});

import { expect, test } from '@playwright/test';
import { orderNumber, payWithCard } from './support/checkout';
import { answerQuestions } from './support/orders';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterEach(allLeave);

/** Without JavaScript a person can search, open a gig, sign in, buy, and accept a delivery. */
test('the core works without JavaScript', async ({ browser }) => {
  const buyer = await visitor(browser, { javaScriptEnabled: false });
  await buyer.goto('/');
  await buyer.getByRole('searchbox').first().fill('logo');
  await buyer.getByRole('searchbox').first().press('Enter');
  await expect(buyer).toHaveURL(/\/search\?q=logo/);
  await expect(buyer.getByRole('main').locator('a[href^="/gigs/"]').first()).toBeVisible();

  await buyer.goto('/u/linagrafik');
  await buyer.getByRole('main').locator('a[href^="/gigs/"]').first().click();
  await expect(buyer.getByRole('heading', { level: 1 })).toBeVisible();
  await buyer
    .getByRole('button', { name: /continue|order/i })
    .first()
    .click();

  await buyer.getByRole('textbox', { name: 'E-mail address' }).fill('buyer@minnow.test');
  await buyer.locator('input[name=password]:visible').fill('not the right one');
  await buyer.getByRole('button', { name: 'Sign in', exact: true }).last().click();
  await expect(buyer.getByRole('alert')).toBeVisible();
  await buyer.getByRole('textbox', { name: 'E-mail address' }).fill('buyer@minnow.test');
  await buyer.locator('input[name=password]:visible').fill('minnow-demo');
  await buyer.getByRole('button', { name: 'Sign in', exact: true }).last().click();

  await expect(buyer.getByRole('heading', { name: 'Review and pay' })).toBeVisible();
  await buyer.getByRole('button', { name: /^Pay \$/ }).click();
  await payWithCard(buyer, '4242 4242 4242 4242');
  const order = await orderNumber(buyer);
  await answerQuestions(buyer);
  await expect(buyer.getByText('In progress').first()).toBeVisible();

  const seller = await visitor(browser);
  await comeInAs(seller, 'seller');
  await seller.goto(`/orders/${order}`);
  await seller.getByLabel('Message with the delivery').fill('Here it is.');
  await seller.getByRole('button', { name: 'Deliver', exact: true }).click();
  await expect(seller.getByText('Delivered. The buyer has been told.')).toBeVisible();

  await buyer.goto(`/orders/${order}`);
  await buyer.locator('summary').filter({ hasText: 'Accept the delivery' }).click();
  await buyer.getByRole('button', { name: /^Accept and release/ }).click();
  await expect(buyer.getByText('Completed').first()).toBeVisible();
});

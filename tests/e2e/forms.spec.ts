import { expect, test } from '@playwright/test';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterEach(allLeave);

/** Whoever puts a field right reads no more that it is wrong; what is still wrong stays. */
test('an error goes when its field is changed', async ({ browser }) => {
  const guest = await visitor(browser);
  await guest.goto('/sign-up');
  await guest.getByRole('button', { name: 'Join' }).click();
  const name = guest.getByLabel('Your name');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  const errors = guest.locator('form [id$="-error"]');
  const before = await errors.count();
  expect(before).toBeGreaterThan(1);
  await name.fill('Nora');
  await expect(name).not.toHaveAttribute('aria-invalid');
  await expect(errors).toHaveCount(before - 1);
});

/** A form that is longer than a screen says at its button that it went well. */
test('saved is said where one looks', async ({ browser }) => {
  const seller = await visitor(browser);
  await comeInAs(seller, 'seller');
  await seller.setViewportSize({ width: 390, height: 844 });
  await seller.goto('/settings/notifications');
  const save = seller.getByRole('button', { name: 'Save', exact: true }).last();
  await save.click();
  await expect(seller.getByText('Saved.', { exact: true })).toBeInViewport();
  await expect(save).toBeInViewport();
});

/** Two people at one browser: what the first one's page sends does not stand in the second one's name. */
for (const javaScriptEnabled of [true, false])
  test(`a form of somebody who is signed out is not sent by who came after them, with${
    javaScriptEnabled ? '' : 'out'
  } JavaScript`, async ({ browser }) => {
    const first = await visitor(browser, { javaScriptEnabled });
    await comeInAs(first, 'buyer');
    await first.goto('/settings/data');
    const second = await first.context().newPage();
    await second.context().clearCookies();
    await comeInAs(second, 'seller');
    await first.getByLabel('Address to call').fill('https://hooks.people.example/first');
    await first.getByRole('button', { name: 'Call it' }).click();
    await expect(first.getByText(/^Somebody else is signed in here now/)).toBeVisible();
    await second.goto('/settings/data');
    await expect(second.getByText('hooks.people.example/first')).toHaveCount(0);
  });

/** The same browser, one after the other, without a page loaded anew in between: each one's forms are their own. */
test('who signs in after somebody has signed out sends their own forms', async ({ browser }) => {
  const page = await visitor(browser);
  await comeInAs(page, 'buyer');
  await page.locator('summary').filter({ hasText: 'Menu of' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in' }).first().click();
  await page.getByRole('button', { name: /^An? seller/ }).click();
  await page.locator('summary').filter({ hasText: 'Menu of Lina' }).click();
  await page.getByRole('link', { name: 'Settings' }).last().click();
  await page.getByRole('link', { name: 'Notifications', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: 'What you are told, and how' })).toBeVisible();
  // The page before is kept, unseen.
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.filter({ visible: true }).last().click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
});

import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from '@playwright/test';
import { linkIn, mailTo } from './mail';

const here = new Set<BrowserContext>();

/** A person with a browser of their own, until `allLeave`. */
export async function visitor(
  browser: Browser,
  options: Pick<BrowserContextOptions, 'javaScriptEnabled' | 'viewport'> = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  here.add(context);
  return context.newPage();
}

/** Closes every visitor's browser: pages that stay open go on asking and drawing while others are tested. */
export async function allLeave(): Promise<void> {
  for (const context of here) await context.close();
  here.clear();
}

/** Signs in as one of the demo's people by one click. */
export async function comeInAs(page: Page, who: 'buyer' | 'seller' | 'admin'): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: new RegExp(`^An? ${who}`) }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/**
 * Opens an account by its pages and is signed in then; returns the name, which nobody else has. Whom nobody has met has no
 * past: the same story can be told again on the same marketplace.
 */
export async function comeInAsNew(page: Page, firstName: string): Promise<string> {
  const number = String(process.hrtime.bigint() % 1_000_000n);
  const letters = [...number].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const name = `${firstName} ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
  const username = `${firstName.toLowerCase()}${number}`;
  const password = 'crane paper lantern 7';
  await page.goto('/sign-up');
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('textbox', { name: 'Username' }).fill(username);
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(`${username}@people.example`);
  await page.locator('input[name=password]:visible').fill(password);
  await page.getByRole('main').locator('form button[type=submit]').last().click();
  await expect(page).toHaveURL(/\/verify/);
  await page.goto(linkIn(await mailTo(`${username}@people.example`, /confirm|verify/i)));
  await page.locator('input[name=password]:visible').fill(password);
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(page.getByText(`Welcome, ${name}`)).toBeVisible();
  return name;
}

/** Moves the marketplace's time by a button of the demo bar. */
export async function moveTime(page: Page, label: string, times = 1): Promise<void> {
  for (let count = 0; count < times; count++) {
    const clock = page.getByRole('complementary', { name: 'Demo' }).locator('time');
    const before = await clock.getAttribute('datetime');
    await page
      .getByRole('form', { name: 'Move time forward' })
      .getByRole('button', { name: label })
      .click();
    await expect.poll(() => clock.getAttribute('datetime')).not.toBe(before);
  }
}

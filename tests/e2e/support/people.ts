import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

const here = new Set<BrowserContext>();

/** A person with a browser of their own, until `allLeave`. */
export async function visitor(
  browser: Browser,
  options: { javaScriptEnabled?: boolean } = {},
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

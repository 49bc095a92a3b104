import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until it is there, as a person without a mouse does. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 200; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${wanted}`);
}

/** Goes to the first field of this name by Tab, and types into it in place of what stands there. */
export async function typeAt(
  page: Page,
  label: string | RegExp,
  text: string,
  within?: Locator,
): Promise<void> {
  await tabTo(page, (within ?? page).getByRole('textbox', { name: label }).first());
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Goes there by Tab and presses Enter. */
export async function pressOn(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

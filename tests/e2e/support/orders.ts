import { expect, type Page } from '@playwright/test';

/** The address of a gig of the demo's seller that is on sale. */
export async function demoSellersGig(page: Page): Promise<string> {
  await page.goto('/u/linagrafik');
  const link = page.getByRole('main').locator('a[href^="/gigs/"]').first();
  const href = await link.getAttribute('href');
  return (href ?? '').replace('/gigs/', '');
}

/** Answers whatever the seller asks on the order's page that is open, and sends it. */
export async function answerQuestions(page: Page): Promise<void> {
  const send = page.getByRole('button', { name: 'Send the answers and start the work' });
  await expect(send).toBeVisible();
  const form = page.locator('form').filter({ has: send });
  for (const text of await form.locator('textarea').all())
    await text.fill('Green, please, and the short name of the shop.');
  for (const group of await form.locator('fieldset').all())
    await group.locator('input').first().check({ force: true });
  for (const file of await form.locator('input[type=file]').all())
    await file.setInputFiles({
      name: 'notes.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('notes'),
    });
  await send.click();
}

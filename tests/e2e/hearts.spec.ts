import { expect, type Locator, test } from '@playwright/test';

test.use({ viewport: { width: 390, height: 844 } });

const edges = async (of: Locator) => {
  const { x, y, width, height } = (await of.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { left: x, top: y, right: x + width, bottom: y + height };
};

test('on a phone a heart in a list hides nothing of a small picture', async ({ page }) => {
  await page.goto('/search?q=logo');
  const cards = page.getByRole('main').getByRole('article');
  for (const card of (await cards.all()).slice(0, 4)) {
    const picture = await edges(card.locator('.gig-card-frame'));
    const heart = await edges(card.locator('.heart'));
    expect(heart.left).toBeGreaterThanOrEqual(picture.right);
    expect(heart.right).toBeLessThanOrEqual(390);
    const price = await edges(card.locator('.gig-card-price > :last-child'));
    expect(heart.left).toBeGreaterThanOrEqual(price.right);
  }
});

test('on a phone the heart of a gig with several pictures stands whole on the first', async ({
  page,
}) => {
  await page.goto('/search?q=logo');
  await page.getByRole('link', { name: /colourful logo for your café/ }).click();
  const pictures = page.getByRole('list', { name: 'Pictures of this gig' }).getByRole('listitem');
  await expect(pictures).not.toHaveCount(1);
  const picture = await edges(pictures.first());
  const heart = await edges(page.getByRole('main').locator('.heart').first());
  expect(heart.right).toBeLessThanOrEqual(picture.right);
  expect(heart.top).toBeGreaterThanOrEqual(picture.top);
});

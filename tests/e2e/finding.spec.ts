import { expect, type Page, test } from '@playwright/test';
import { expectNoViolation } from './support/axe';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterEach(allLeave);

const field = (page: Page) => page.getByRole('main').getByRole('combobox', { name: 'Search gigs' });

test('suggestions are reached, read and left by the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('logo');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  const options = list.getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ suggestions?,/ })).toHaveCount(1);
  await expectNoViolation(page, 'the open list');

  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  const first = await options.first().getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', first ?? '-');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expectNoViolation(page, 'a suggestion that is pointed at');

  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field(page)).toHaveValue('logo');
  await expect(field(page)).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(categories|gigs|u)\//);
});

test('Enter without a suggestion searches', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('logo');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=logo/);
  // There to be mended.
  const header = page.getByRole('banner').getByRole('combobox', { name: 'Search gigs' });
  await expect(header).toHaveValue('logo');
});

type Thing = Record<string, unknown> & { '@type': string };

async function thingsOf(page: Page): Promise<Thing[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => JSON.parse(text) as Thing);
}

test('what machines are told of a gig is what the page says', async ({ page, request }) => {
  await page.goto('/search?q=logo&sort=rating');
  await page.getByRole('main').locator('article a[href^="/gigs/"]').first().click();
  await expect(page).toHaveURL(/\/gigs\//);
  await page.reload();
  const main = page.getByRole('main');
  const things = await thingsOf(page);
  const service = things.find((thing) => thing['@type'] === 'Service');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(service?.name));
  const provider = service?.provider as Thing;
  await expect(main.getByText(String(provider.name)).first()).toBeVisible();
  const offers = service?.offers as (Thing & { price: string; name: string })[];
  expect(offers.length).toBeGreaterThan(0);
  for (const { price } of offers) {
    const shown = `$${Number(price).toLocaleString('en-US')}`;
    await expect(main.getByText(shown, { exact: false }).first()).toBeAttached();
  }
  const rating = service?.aggregateRating as { ratingValue: string; reviewCount: number };
  const figure = `${rating.ratingValue} out of 5, ${rating.reviewCount} review`;
  await expect(main.getByText(figure).first()).toBeAttached();
  const trail = things.find((thing) => thing['@type'] === 'BreadcrumbList');
  const steps = trail?.itemListElement as { name: string }[];
  for (const { name } of steps.slice(0, -1))
    await expect(main.getByRole('link', { name, exact: true }).first()).toBeVisible();

  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(service?.url).toBe(canonical);
  await expect(page.locator('link[hreflang=x-default]')).toHaveAttribute('href', canonical ?? '-');
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  const picture = await request.get(new URL(image ?? '').pathname);
  expect(picture.headers()['content-type']).toBe('image/jpeg');
  expect(picture.headers()['cross-origin-resource-policy']).toBe('cross-origin');
  expect((await picture.body()).length).toBeLessThan(300_000);
});

test('the sitemap leads to every part, and other writings to the one address', async ({
  request,
}) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/Sitemap: .*\/sitemap\.xml/);
  const index = await (await request.get('/sitemap.xml')).text();
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, part]) => part ?? '');
  expect(parts.length).toBeGreaterThanOrEqual(3);
  const all: string[] = [];
  for (const part of parts) {
    const answer = await request.get(new URL(part).pathname);
    expect(answer.status()).toBe(200);
    all.push(...[...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] ?? ''));
  }
  expect(new Set(all).size).toBe(all.length);
  const gig = new URL(all.find((each) => each.includes('/gigs/')) ?? '').pathname;
  expect((await request.get(gig)).status()).toBe(200);
  for (const variant of [gig.toUpperCase().replace('/GIGS/', '/gigs/'), `${gig}/`]) {
    const answer = await request.get(variant, { maxRedirects: 0 });
    expect(answer.status(), variant).toBe(308);
    expect(new URL(answer.headers().location ?? '', 'http://x').pathname).toBe(gig);
  }
  expect((await request.get('/sitemaps/gigs/x')).status()).toBe(404);
  // Where no part begins there is none, whatever looks like an id.
  const elsewhere = '/sitemaps/gigs/00000000-0000-7000-8000-000000000000';
  expect((await request.get(elsewhere)).status()).toBe(404);
});

test('what was looked at comes back on the home page, until it is forgotten', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Recently viewed' })).toHaveCount(0);
  await page.getByRole('main').locator('article a[href^="/gigs/"]').first().click();
  await expect(page).toHaveURL(/\/gigs\//);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '-';
  await page.goto('/');
  const seen = page.getByRole('region', { name: 'Recently viewed' });
  await expect(seen.getByRole('link', { name: title })).toBeVisible();
  await seen.getByRole('button', { name: 'Forget these' }).click();
  await expect(seen).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false])
  test(`how soon sellers answer and who is here, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const seller = await visitor(browser);
    await comeInAs(seller, 'seller');
    const page = await visitor(browser, { javaScriptEnabled });
    await page.goto('/search?q=i+will');
    const choices = page.getByRole('complementary', { name: 'Filters' });
    const set = page.getByRole('list', { name: 'Filters that are set' });
    const apply = async () => {
      if (!javaScriptEnabled) await choices.getByRole('button', { name: 'Apply' }).click();
    };
    await choices.getByRole('group', { name: 'Answers within' }).getByLabel('1 day').check();
    await apply();
    await expect(page).toHaveURL('/search?q=i+will&answers=24');
    await expect(set.getByText('Answers within 1 day')).toBeVisible();

    await expect(async () => {
      await page.goto('/search?q=i+will');
      await choices.getByRole('checkbox', { name: 'Online now' }).check();
      await apply();
      await expect(page).toHaveURL('/search?q=i+will&online=now');
      await expect(page.getByRole('article').getByText('Online now').first()).toBeVisible();
    }, 'the seller’s browser tells that it is here').toPass();
    await set.getByRole('link', { name: /^Online now/ }).click();
    await expect(page).toHaveURL('/search?q=i+will');
    await expect(set).toHaveCount(0);
  });

test('a heart that is pressed before it is known what was saved stays so', async ({ browser }) => {
  const page = await visitor(browser);
  await comeInAs(page, 'buyer');
  let answer: () => void = () => undefined;
  const pressed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/me', async (route) => {
    const known = await route.fetch();
    await pressed;
    await route.fulfill({ response: known });
  });
  await page.goto('/');
  const heart = page.getByRole('main').locator('button[aria-pressed="false"]').last();
  const name = (await heart.getAttribute('aria-label')) ?? '';
  await heart.click();
  const same = page.getByRole('button', { name, exact: true }).last();
  await expect(same).toHaveAttribute('aria-pressed', 'true');
  answer();
  await expect(page.getByText('Menu of')).toBeAttached();
  await expect(same).toHaveAttribute('aria-pressed', 'true');
});

for (const javaScriptEnabled of [true, false])
  test(`lists of saved gigs, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const page = await visitor(browser, { javaScriptEnabled });
    await comeInAs(page, 'buyer');
    const name = javaScriptEnabled ? 'For the shop' : 'For the house';
    await page.goto('/');
    const hearts = page.getByRole('main').getByRole('button', { name: /^Save: / });
    await hearts.nth(javaScriptEnabled ? 0 : 1).click();
    if (javaScriptEnabled) await expect(hearts.first()).toHaveAttribute('aria-pressed', 'true');
    else await expect(page).toHaveURL('/saved');
    await page.goto('/saved');
    await page.locator('summary', { hasText: 'New list' }).click();
    await page.getByLabel('Name of the new list').fill(name);
    await page.getByRole('button', { name: 'Create' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.goto('/saved');
    await page.locator('summary', { hasText: 'Lists of' }).first().click();
    await page.getByRole('checkbox', { name }).first().check();
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.locator('summary', { hasText: 'Delete this list' }).click();
    await page.getByRole('button', { name: 'Delete the list' }).click();
    await expect(page).toHaveURL('/saved');
    await expect(page.getByRole('link', { name })).toHaveCount(0);
  });

test('on a phone several filters are chosen, prices too, before they are looked at', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/search');
  const opener = page.getByRole('link', { name: 'Filters', exact: true });
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await opener.click();
  await expect(sheet).toBeVisible();
  await expectNoViolation(page, 'the sheet of filters');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();

  await opener.click();
  await sheet.getByLabel('7 days').check();
  await sheet.getByRole('link', { name: /^\$10 to \$25/ }).click();
  await expect(sheet.getByLabel('To')).toHaveValue('24.99');
  await expect(page).toHaveURL('/search');
  await sheet.getByRole('button', { name: 'Show results' }).click();
  await expect(page).toHaveURL('/search?min=10&max=24.99&days=7');
  await expect(sheet).toBeHidden();
  // One step back is the search before, and nothing lies over it.
  await page.goBack();
  await expect(page).toHaveURL('/search');
  await expect(sheet).toBeHidden();
});

test('a picture of a gig is looked at in its whole size, and left by a key', async ({ page }) => {
  await page.goto('/gigs/draw-a-black-and-white-logo-that-holds-up-on-a-stamp');
  const picture = page
    .getByRole('list', { name: 'Pictures of this gig' })
    .getByRole('link')
    .first();
  await picture.click();
  const whole = page.getByRole('dialog', { name: 'Pictures of this gig' });
  await expect(whole.getByRole('img')).toBeVisible();
  await expectNoViolation(page, 'a picture in its whole size');
  const address = await whole.getByRole('img').getAttribute('src');
  await page.keyboard.press('ArrowRight');
  await expect(whole.getByRole('img')).not.toHaveAttribute('src', address ?? '');
  await page.keyboard.press('Escape');
  await expect(whole).toBeHidden();
  await expect(picture).toBeFocused();
  await expect(page).toHaveURL(/\/gigs\//);
});

test('a search for words that end like a file of the framework shows a page', async ({ page }) => {
  const answer = await page.goto('/search?q=main.rsc');
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1, name: 'main.rsc' })).toBeVisible();
});

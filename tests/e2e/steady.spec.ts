import { type Browser, expect, type Page, test } from '@playwright/test';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterEach(allLeave);

/** What has moved on a page by itself, and by how much. */
interface Jump {
  readonly value: number;
  readonly what: string[];
}

const screens = [
  { screen: 'a phone', viewport: { width: 390, height: 844 } },
  { screen: 'a desk', viewport: { width: 1280, height: 900 } },
] as const;

for (const { screen, viewport } of screens)
  for (const who of ['a guest', 'a buyer'] as const)
    test(`nothing jumps while a page comes: ${who} at ${screen}`, async ({ browser }) => {
      const page = await lookingAt(browser, viewport);
      if (who === 'a buyer') await comeInAs(page, 'buyer');
      await page.goto('/');
      const gig = await page
        .getByRole('main')
        .locator('a[href^="/gigs/"]')
        .first()
        .getAttribute('href');
      for (const address of ['/', '/search?q=logo', '/categories/design', gig ?? ''])
        expect(await jumpsOf(page, address, who === 'a buyer'), address).toEqual([]);
    });

test('a page fetches no other page until somebody goes there', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const headers = request.headers();
    if (headers.rsc || headers['next-router-prefetch']) asked.push(request.url());
  });
  await page.goto('/');
  const card = page.getByRole('main').locator('article a[href^="/gigs/"]').first();
  const gig = (await card.getAttribute('href')) ?? '';
  for (const address of ['/', '/search?q=logo', '/categories/design', gig]) {
    await page.goto(address);
    // What stands far below is seen too.
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    // The field is one that suggests: scripts run, and links that fetch ahead have had their turn.
    await expect(page.locator('#header-search')).toHaveRole('combobox');
  }
  expect(asked).toEqual([]);

  // Going there by a card asks for that page alone, and the document stays.
  await page.goto('/');
  await page.evaluate(() => Object.assign(window, { stays: true }));
  await card.click();
  await expect(page).toHaveURL(gig);
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);
  expect(asked.map((url) => new URL(url).pathname)).toEqual([gig]);
});

/** A visitor whose browser writes down what jumps, and who sees each page before its fonts are there. */
async function lookingAt(
  browser: Browser,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await visitor(browser, { viewport });
  await page.addInitScript(() => {
    const jumps: { value: number; what: string[] }[] = [];
    Object.assign(window, { jumps });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[])
        jumps.push({
          value: entry.value,
          what: entry.sources.map(
            ({ node }) => (node as Element | null)?.outerHTML?.slice(0, 120) ?? String(node),
          ),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*.woff2', async (route) => {
    // Either fails when the page is left meanwhile: then nobody waits for this font any more.
    await page
      .waitForFunction(() => performance.getEntriesByName('first-paint').length > 0)
      .then(() => route.continue())
      .catch(() => undefined);
  });
  return page;
}

/** Opens a page, looks at all of it, and says what has jumped until everything was there. */
async function jumpsOf(page: Page, address: string, isKnown: boolean): Promise<Jump[]> {
  await page.goto(address);
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    await document.fonts.ready;
  });
  const pictures = page.locator('img:visible');
  await expect
    .poll(() =>
      pictures.evaluateAll(
        (all) => all.filter((one) => !(one as HTMLImageElement).complete).length,
      ),
    )
    .toBe(0);
  // What is the person's comes last.
  if (isKnown)
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/api/me')),
    );
  return page.evaluate(
    () =>
      new Promise<Jump[]>((resolve) =>
        // What has just been drawn is told after the next frame.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve((window as unknown as { jumps: Jump[] }).jumps)),
        ),
      ),
  );
}

import { expect, type Page, test } from '@playwright/test';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterEach(allLeave);

test('what is not there says so with a true status', async ({ page }) => {
  for (const address of [
    '/no-such-page',
    '/gigs/no-such-gig',
    '/gigs/no-such-gig/reviews',
    '/u/nobody-here',
    '/categories/nothing',
  ])
    expect(await statusOf(page, address), address).toBe(404);
});

test('what leads nowhere is forgotten again, also by caches on the way', async ({ request }) => {
  for (const address of [
    '/categories/nothing',
    '/search/-',
    '/home/evil',
    '/help/nothing',
    '/help/fees',
    '/u/nobody-here',
    '/gigs/no-such-gig',
    '/gigs/-',
    '/u/-',
    '/gigs/-/reviews',
    '/gigs/no-such-gig/reviews',
    '/gigs/no-such-gig/reviews/9',
  ]) {
    const kept = (await request.get(address)).headers()['cache-control'] ?? '';
    const seconds = Number(/s-maxage=(\d+)/.exec(kept)?.[1] ?? 0);
    expect(seconds, `${address}: ${kept}`).toBeLessThanOrEqual(86_400);
  }
});

test('who writes plain letters as escapes is led to the page, and nobody keeps that', async ({
  request,
}) => {
  for (const [address, plain] of [
    ['/%63ategories/nothing', '/categories/nothing'],
    ['/%63heckout/return?a=%61', '/checkout/return?a=%61'],
    ['/%61pi/health', '/api/health'],
  ] as const) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status(), address).toBe(308);
    expect(answer.headers()).toMatchObject({ location: plain, 'cache-control': 'no-store' });
  }
});

test('what is not there under an address for one person says so too, in the chosen theme, and no script is stopped', async ({
  page,
}) => {
  const stopped: string[] = [];
  page.on('console', (said) => {
    if (said.text().includes('Content Security Policy')) stopped.push(said.text());
  });
  await page.goto('/help');
  await page.context().addCookies([{ name: 'minnow_theme', value: 'dark', url: page.url() }]);
  for (const address of ['/admin/x', '/settings/x/y']) {
    expect(await statusOf(page, address), address).toBe(404);
    await expect(page.locator('html'), address).toHaveAttribute('data-theme', 'dark');
  }
  expect(stopped).toEqual([]);
});

test('an address that is half an escape is refused, not failed on', async ({ request }) => {
  for (const address of ['/orders/%E0%A4%A', '/u/%E0%A4%A', '/gigs/%ff', '/api/files/%E0%A4%A'])
    expect((await request.get(address)).status(), address).toBeLessThan(500);
});

test('what is not yours is not there', async ({ browser }) => {
  const [stranger, admin] = [await visitor(browser), await visitor(browser)];
  await comeInAs(admin, 'admin');
  await comeInAs(stranger, 'buyer');
  for (const address of [
    '/admin',
    '/admin/disputes',
    '/admin/money',
    '/admin/money/chargebacks',
    '/admin/money/payouts',
    '/admin/money/refunds',
    '/admin/money/fraud',
    '/admin/money/events',
    '/orders/ZZZZZZZZ',
  ])
    expect(await statusOf(stranger, address), `${address} → ${stranger.url()}`).toBe(404);

  const own: string[] = [];
  for (let page = 1, before = -1; own.length > before; page++) {
    before = own.length;
    const found = await ordersOn(stranger, `/orders?filter=all&page=${page}`);
    own.push(...found.filter((each) => !own.includes(each)));
  }
  // Completed ones: a payment that was left is in no list of its buyer's.
  const all = await ordersOn(admin, '/admin/orders?state=completed');
  const others = all.filter((each) => !own.includes(each));
  expect(others.length).toBeGreaterThan(0);
  for (const number of others.slice(0, 3))
    expect(await statusOf(stranger, `/orders/${number}`), number).toBe(404);
  expect(await statusOf(stranger, `/orders/${own[0]}`)).toBe(200);
});

test('who has not signed in is asked to, and nothing is shown', async ({ page }) => {
  for (const address of ['/orders', '/sell', '/admin', '/settings']) {
    // By the answer itself: without a script to follow, a page that only says so later stays blank.
    const answer = await page.request.get(address, { maxRedirects: 0 });
    expect(answer.status(), address).toBe(307);
    await page.goto(address);
    await expect(page, address).toHaveURL(/\/sign-in/);
  }
});

const statusOf = async (page: Page, address: string) => (await page.goto(address))?.status();

/** The order numbers that a list links to. */
async function ordersOn(page: Page, list: string): Promise<string[]> {
  await page.goto(list);
  const links = page.getByRole('main').locator('a[href*="/orders/"]');
  const addresses = await links.evaluateAll((each) =>
    each.map((link) => link.getAttribute('href') ?? ''),
  );
  return addresses
    .map((address) => address.split('/').at(-1) ?? '')
    .filter((each) => /^[2-9A-Z]{6,}$/.test(each));
}

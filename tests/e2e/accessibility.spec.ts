import { type Browser, expect, type Page, test } from '@playwright/test';
import { standingLabel, stateLabels } from '@/lib/orders/states';
import { expectAccessible } from './support/axe';
import { demoSellersGig } from './support/orders';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterEach(allLeave);

// Told first: the demo's orders then still stand in every state, before a story moves the clock.
test.describe.configure({ timeout: 300_000 });

const forEveryone = [
  '/',
  '/categories',
  '/categories/design',
  '/search?q=logo',
  '/search?q=zzzzqqq',
  '/u/linagrafik',
  '/help',
  '/help/fees',
  '/sign-in',
  '/sign-up',
  '/reset',
  '/no-such-page',
];

const forOne = {
  buyer: [
    '/account',
    '/orders',
    '/inbox',
    '/inbox?q=logo',
    '/inbox?q=zzzzqqq',
    '/saved',
    '/notifications',
    '/settings',
    '/settings/security',
    '/settings/data',
    '/notifications?show=unread',
    '/settings/notifications',
  ],
  seller: [
    '/sell',
    '/sell/gigs',
    '/sell/gigs/new',
    '/sell/orders',
    '/sell/earnings',
    '/inbox?filter=unread',
    '/settings/seller',
  ],
  admin: [
    '/admin',
    '/admin/disputes',
    '/admin/orders',
    '/admin/people',
    '/admin/moderation',
    '/admin/money',
    '/admin/money/chargebacks',
    '/admin/money/payouts',
    '/admin/money/payouts?filter=all',
    '/admin/money/refunds',
    '/admin/money/fraud',
    '/admin/money/events?filter=all',
    '/admin/audit',
  ],
} as const;

type Who = keyof typeof forOne;

for (const address of forEveryone)
  test(`everyone: ${address}`, async ({ page }) => {
    await expectAccessible(page, address);
  });

test('everyone: a gig and its reviews', async ({ page }) => {
  const slug = await demoSellersGig(page);
  await expectAccessible(page, `/gigs/${slug}`);
  await expectAccessible(page, `/gigs/${slug}/reviews`);
});

for (const who of ['buyer', 'seller', 'admin'] satisfies Who[])
  for (const address of forOne[who])
    test(`${who}: ${address}`, async ({ browser }) => {
      await expectAccessible(await signedIn(browser, who), address);
    });

test('buyer: a checkout', async ({ browser }) => {
  const page = await signedIn(browser, 'buyer');
  const slug = await demoSellersGig(page);
  await expectAccessible(page, `/checkout/${slug}?package=basic`);
});

test('seller: a gig in the studio, step by step', async ({ browser }) => {
  const page = await signedIn(browser, 'seller');
  await page.goto('/sell/gigs');
  const gig = page.getByRole('main').locator('a[href^="/sell/gigs/"]:not([href$="/new"])').first();
  await gig.click();
  await expect(page).toHaveURL(/sell\/gigs\/[0-9a-f-]{36}/);
  await expectAccessible(page, page.url());
  const steps = await page
    .locator('a[href*="/sell/gigs/"][href*="step="]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const step of new Set(steps)) await expectAccessible(page, step);
});

for (const [who, list] of [
  ['buyer', '/orders'],
  ['seller', '/sell/orders'],
] as const)
  test(`${who}: an order in every state`, async ({ browser }) => {
    const page = await signedIn(browser, who);
    const orders = await oneOfEachState(page, list);
    expect([...orders.keys()]).toEqual(
      expect.arrayContaining(['In progress', 'Delivered', 'In dispute', 'Completed', 'Cancelled']),
    );
    for (const address of orders.values()) await expectAccessible(page, address);
    const paid = orders.get('In progress') ?? '';
    if (who === 'buyer') await expectAccessible(page, `${paid}/receipt`);
  });

test('buyer: a conversation, an offer in it, and its checkout', async ({ browser }) => {
  const page = await signedIn(browser, 'buyer');
  const conversation = await conversationWith(page, /Lina Hoffmann/);
  await expectAccessible(page, conversation);
  await expectAccessible(page, `${conversation}/about`);
  const offer = page.locator('a[href^="/checkout/offer/"]').first();
  await page.goto(conversation);
  const checkout = (await offer.getAttribute('href')) ?? '';
  await expectAccessible(page, checkout);
  await expectAccessible(page, `/offers/${/[0-9a-f-]{36}/.exec(checkout)?.[0]}`);
});

test('seller: a conversation, the form of an offer, and one that was sent', async ({ browser }) => {
  const page = await signedIn(browser, 'seller');
  const conversation = await conversationWith(page, /Beatriz Moura/);
  for (const address of [conversation, `${conversation}/about`, `${conversation}/offer`])
    await expectAccessible(page, address);
  await page.goto(conversation);
  const sent = page.locator('input[name="offerId"]').first();
  await expectAccessible(page, `/offers/${await sent.getAttribute('value')}`);
});

test('admin: a dispute, an order and a chargeback', async ({ browser }) => {
  const page = await signedIn(browser, 'admin');
  for (const list of ['/admin/disputes', '/admin/orders', '/admin/money/chargebacks']) {
    await page.goto(list);
    const first = page.getByRole('main').locator(`a[href^="${list}/"]`).first();
    await expectAccessible(page, (await first.getAttribute('href')) ?? '');
  }
});

async function signedIn(browser: Browser, who: Who): Promise<Page> {
  const page = await visitor(browser);
  await comeInAs(page, who);
  return page;
}

async function conversationWith(page: Page, name: RegExp): Promise<string> {
  await page.goto('/inbox');
  const link = page.getByRole('main').getByRole('link', { name }).first();
  return (await link.getAttribute('href')) ?? '';
}

/** The first order of each state that a person's list holds: state in words → address. */
async function oneOfEachState(page: Page, list: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const partBack = standingLabel({ state: 'completed', late: false, partBack: true });
  const words = [...Object.values(stateLabels), 'Late', partBack];
  for (let number = 1; number <= 8; number++) {
    await page.goto(`${list}?page=${number}`);
    const links = await page
      .getByRole('main')
      .locator('li a[href^="/orders/"]')
      .evaluateAll((each) =>
        each.map((link) => ({
          href: link.getAttribute('href') ?? '',
          badge: link.lastElementChild?.firstElementChild?.textContent ?? '',
        })),
      );
    for (const { href, badge } of links)
      if (words.includes(badge) && !found.has(badge)) found.set(badge, href);
    if (links.length === 0) break;
  }
  return found;
}

import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { demoSellersGig } from './support/orders';
import { comeInAs, visitor } from './support/people';

const everyone = [
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

test.describe('public pages can be read by everyone', () => {
  test.setTimeout(240_000);

  for (const address of everyone)
    test(`axe: ${address}`, async ({ page }) => {
      await expectAccessible(page, address);
    });

  test('axe: a gig, and its checkout', async ({ browser }) => {
    const page = await visitor(browser);
    const slug = await demoSellersGig(page);
    await expectAccessible(page, `/gigs/${slug}`);
    await comeInAs(page, 'buyer');
    await expectAccessible(page, `/checkout/${slug}?package=basic`);
  });
});

test('what is not there says so with a true status', async ({ page }) => {
  for (const address of [
    '/no-such-page',
    '/gigs/no-such-gig',
    '/u/nobody-here',
    '/categories/nothing',
  ])
    expect((await page.goto(address))?.status(), address).toBe(404);
});

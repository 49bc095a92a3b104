import { expect, type Page, test } from '@playwright/test';
import { expectNoViolation } from './support/axe';
import { orderNumber } from './support/checkout';
import { pressOn, tabTo, typeAt } from './support/keyboard';
import { demoSellersGig } from './support/orders';
import { allLeave, comeInAs, comeInAsNew, visitor } from './support/people';

test.afterAll(allLeave);

test.describe.configure({ mode: 'serial' });

const title = 'Four plates for a picture book';

/** Neither of the two has a mouse: from the first word over an offer to accepted work, each page as it then stands. */
test.describe('by keyboard alone', () => {
  let ida: Page;
  let lina: Page;
  let name = '';
  let conversation = '';
  let order = '';

  test.beforeAll(async ({ browser }) => {
    [ida, lina] = [await visitor(browser), await visitor(browser)];
    name = await comeInAsNew(ida, 'Ida');
    await comeInAs(lina, 'seller');
  });

  test('Ida writes to a seller', async () => {
    await ida.goto(`/gigs/${await demoSellersGig(ida)}`);
    await pressOn(ida, ida.getByRole('link', { name: 'Contact Lina' }));
    await expect(ida.getByRole('heading', { name: /^Write to Lina/ })).toBeVisible();
    await typeAt(ida, /^Your message to Lina/, 'I need four plates for a picture book.');
    await pressOn(ida, ida.getByRole('button', { name: 'Send' }));
    await expect(ida.getByRole('log')).toContainText('four plates for a picture book');
    conversation = new URL(ida.url()).pathname;
  });

  test('and sends a file', async () => {
    // Waited for before the way there: the browser hears of the key sooner than of who waits for what it opens.
    const chooser = ida.waitForEvent('filechooser');
    await pressOn(ida, ida.getByLabel(/^Add files/));
    await (await chooser).setFiles({
      name: 'story.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Once there was a lighthouse.'),
    });
    const files = ida.getByRole('list', { name: 'Files of this message' });
    await expect(files).not.toContainText('Uploading');
    await expectNoViolation(ida, 'a file that is about to be sent');
    await typeAt(ida, /^Message to/, 'This is the story.');
    await ida.keyboard.press('Enter');
    await expect(ida.getByRole('log').getByRole('link', { name: /story\.txt/ })).toBeVisible();
    await expectNoViolation(ida, 'a conversation with a file');
  });

  test('Lina opens it and answers with an offer', async () => {
    await lina.goto('/inbox');
    await pressOn(lina, lina.getByRole('link', { name }));
    await expect(lina.getByRole('log').getByRole('link', { name: /story\.txt/ })).toBeVisible();
    await pressOn(lina, lina.getByRole('link', { name: 'Make an offer' }));
    await expect(lina.getByRole('heading', { level: 1, name: /^An offer for/ })).toBeVisible();
    await typeAt(lina, 'What it is', title);
    await typeAt(lina, /^What Ida.* gets/, 'Four plates in colour, ready for print.');
    await typeAt(lina, 'Price', '40');
    await typeAt(lina, 'Delivered in', '6');
    await expectNoViolation(lina, 'the form of an offer');
    await pressOn(lina, lina.getByRole('button', { name: 'Send the offer' }));
    await expect(lina.getByText('Sent. The buyer has been told.')).toBeVisible();
    await expectNoViolation(lina, 'an offer that was sent');
  });

  test('Ida sees it come, and accepts it by paying', async () => {
    const card = ida.getByRole('article', { name: title });
    await expect(card).toContainText('$40.00');
    await expectNoViolation(ida, 'a conversation with an offer');
    await pressOn(ida, card.getByRole('link', { name: /^Accept/ }));
    await expect(ida.getByRole('heading', { name: 'Review and pay' })).toBeVisible();
    await expectNoViolation(ida, 'the checkout of an offer');
    await pressOn(ida, ida.getByRole('button', { name: 'Pay $42.00' }));
    await payByKeyboard(ida);
    await expect(ida.getByText('Your order is placed')).toBeVisible();
    order = await orderNumber(ida);
    await expectNoViolation(ida, 'the order of an offer');
  });

  test('Lina delivers', async () => {
    await lina.goto(`/orders/${order}`);
    await typeAt(lina, 'Message with the delivery', 'Four plates. I hope you like the gulls.');
    await pressOn(lina, lina.getByRole('button', { name: 'Deliver', exact: true }));
    await expect(lina.getByText('Delivered. The buyer has been told.')).toBeVisible();
    await expectNoViolation(lina, 'an order that was delivered');
  });

  test('Ida sees the delivery and accepts it', async () => {
    const accept = ida.locator('summary').filter({ hasText: 'Accept the delivery' });
    await pressOn(ida, accept);
    const release = ida.getByRole('button', { name: /^Accept and release/ });
    await expect(release).toBeVisible();
    await expectNoViolation(ida, 'a delivery that is about to be accepted');
    await pressOn(ida, release);
    await expect(ida.getByText('Completed', { exact: true }).first()).toBeVisible();
    await expectNoViolation(ida, 'a completed order');
  });

  test('both find all of it in their conversation', async () => {
    await ida.goto(conversation);
    const card = ida.getByRole('article', { name: title });
    await expect(card).toContainText('Accepted');
    await tabTo(ida, card.getByRole('link', { name: 'Go to the order' }));
    await expectNoViolation(ida, 'a conversation with an accepted offer');
  });
});

async function payByKeyboard(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Pay Minnow' })).toBeVisible();
  await typeAt(page, 'Card number', '4242 4242 4242 4242');
  await typeAt(page, 'Expiry date', '12 / 34');
  await typeAt(page, 'Security code (CVC)', '123');
  await typeAt(page, 'Name on card', 'Ida Lund');
  await pressOn(page, page.getByRole('button', { name: /^Pay \$/ }));
}

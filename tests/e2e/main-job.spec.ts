import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { orderNumber, payWithCard } from './support/checkout';
import { linkIn, mailTo } from './support/mail';
import { allLeave, comeInAs, moveTime, visitor } from './support/people';

test.afterAll(allLeave);

test.describe.configure({ mode: 'serial' });

/** The whole story of one gig: Nora lists it, Beatriz buys it, and at the end Nora is paid. */
test.describe('from a gig to a payout', () => {
  let nora: Page;
  let beatriz: Page;
  let order = '';
  const title = 'I will fold your paper crane invitation by hand';

  test.beforeAll(async ({ browser }) => {
    nora = await visitor(browser);
    beatriz = await visitor(browser);
  });

  test('Nora opens an account and proves her address', async () => {
    await nora.goto('/sign-up');
    await nora.getByRole('textbox', { name: 'Your name' }).fill('Nora Lindqvist');
    await nora.getByRole('textbox', { name: 'Username' }).fill('noralindqvist');
    await nora.getByRole('textbox', { name: 'E-mail address' }).fill('nora@people.example');
    await nora.locator('input[name=password]:visible').fill('crane paper lantern 7');
    await nora.getByRole('main').locator('form button[type=submit]').last().click();
    await expect(nora).toHaveURL(/\/verify/);
    await nora.goto(linkIn(await mailTo('nora@people.example', /confirm|verify/i)));
    await nora.locator('input[name=password]:visible').fill('crane paper lantern 7');
    await nora.getByRole('button', { name: 'Confirm and sign in' }).click();
    await expect(nora.getByText('Welcome, Nora Lindqvist')).toBeVisible();
  });

  test('she becomes a seller', async () => {
    await nora.goto('/settings');
    await nora.getByLabel('Country').selectOption('SE');
    await nora.getByRole('main').getByRole('button', { name: /save/i }).first().click();
    await nora.goto('/become-a-seller');
    await nora
      .getByLabel('One line on what you do')
      .fill('Paper folding for people who write by hand');
    await nora
      .getByLabel('About you')
      .fill(
        'I have folded paper since I was six, and for other people since I was twenty. Every fold is made by hand.',
      );
    await nora.getByLabel('English').check();
    await nora.getByLabel('Skills').fill('origami, invitations');
    await nora.getByRole('main').locator('form button[type=submit]').last().click();
    await expect(nora).toHaveURL(/\/sell/);
  });

  test('she writes a gig step by step and publishes it', async () => {
    await nora.goto('/sell/gigs/new');
    await nora.getByRole('textbox', { name: 'Title' }).fill(title);
    await nora.locator('select[name=subcategory]').selectOption({ index: 3 });
    await nora.getByRole('textbox', { name: 'Tags' }).fill('origami, invitation');
    await nora.getByRole('button', { name: 'Save and continue' }).click();
    await expect(nora).toHaveURL(/\/sell\/gigs\/[0-9a-f-]{36}/);
    const gig = new URL(nora.url()).pathname;
    const step = async (name: string) => {
      await nora.goto(`${gig}?step=${name}`);
    };
    const save = async () => {
      await nora.getByRole('main').locator('button[name=then][value=stay]').last().click();
      await expect(nora.getByText('Saved.', { exact: false }).first()).toBeVisible();
    };
    await step('description');
    await nora
      .getByRole('textbox', { name: 'Description' })
      .fill(
        `I fold **one paper crane** for your invitation, by hand.\n\nYou choose the paper from three kinds and tell me the words. I write them on the wing with a fine pen and send you pictures of it from every side.`,
      );
    await save();
    await step('packages');
    const basic = nora.locator('[name="packages.0.name"]');
    await basic.fill('One crane');
    await nora
      .locator('[name$="included"]')
      .first()
      .fill('One folded crane with your words, three pictures');
    await nora.locator('[name="packages.0.priceCents"]').fill('5');
    await expect(nora.getByText('$4.50').first()).toBeVisible();
    await nora.locator('[name="packages.0.deliveryDays"]').fill('2');
    await nora.locator('[name="packages.0.revisions"]').selectOption('1');
    await save();
    await step('questions');
    await nora.getByText('Add a question').first().click();
    await nora.locator('[name="questions.0.text"]').fill('Which words shall stand on the wing?');
    await nora.locator('[name="questions.0.required"]').check();
    await save();
    await step('pictures');
    const picture = await sharp({
      create: { width: 1200, height: 750, channels: 3, background: '#d96c4f' },
    })
      .jpeg()
      .toBuffer();
    await nora
      .locator('input[name=picture]')
      .setInputFiles({ name: 'crane.jpg', mimeType: 'image/jpeg', buffer: picture });
    await nora
      .getByRole('button', { name: /upload|add/i })
      .last()
      .click();
    await expect(nora.getByRole('main').locator('picture img, li img').first()).toBeVisible();
    await step('preview');
    await nora
      .getByRole('button', { name: /publish/i })
      .last()
      .click();
    await expect(nora.getByText(/is live|on sale|published/i).first()).toBeVisible();
  });

  test('Beatriz finds it and sees every fee', async () => {
    await comeInAs(beatriz, 'buyer');
    await beatriz.goto('/search?q=paper+crane');
    await beatriz
      .getByRole('link', { name: /paper crane invitation/i })
      .first()
      .click();
    await expect(beatriz.getByRole('heading', { level: 1 })).toContainText('paper crane');
    await beatriz
      .getByRole('button', { name: /continue|order/i })
      .first()
      .click();
    await expect(beatriz.getByRole('heading', { name: 'Review and pay' })).toBeVisible();
    // Nothing here leads away from what she has found.
    await expect(beatriz.getByLabel('Search gigs')).toHaveCount(0);
    await expect(beatriz.getByRole('link', { name: /^(Categories|Inbox|Orders)/ })).toHaveCount(0);
    const steps = beatriz.getByRole('list', { name: 'Steps to your order' });
    await expect(steps.locator('[aria-current="step"]')).toHaveText('Review');
    await expect(beatriz.getByText('$5.50').first()).toBeVisible();
    await expect(beatriz.getByText('Service fee')).toBeVisible();
  });

  test('a declined card orders nothing; 3-D Secure pays', async () => {
    await beatriz.getByRole('button', { name: 'Pay $5.50' }).click();
    await payWithCard(beatriz, '4000 0000 0000 0002');
    await expect(beatriz.getByRole('alert')).toContainText(/declined/i);
    await payWithCard(beatriz, '4000 0027 6000 3184');
    await beatriz
      .getByRole('button', { name: /complete|approve|authenticate/i })
      .first()
      .click();
    await expect(beatriz.getByText('Your order is placed')).toBeVisible();
    order = await orderNumber(beatriz);
    await expect(beatriz.getByText('Held', { exact: true })).toBeVisible();
  });

  test('she answers, Nora delivers, changes and delivers again', async () => {
    await beatriz
      .getByLabel('Which words shall stand on the wing?')
      .fill('Dinner at ours, the ninth');
    await beatriz.getByRole('button', { name: 'Send the answers and start the work' }).click();
    await expect(beatriz.getByText('In progress').first()).toBeVisible();
    await nora.goto(`/orders/${order}`);
    await expect(nora.getByText('Dinner at ours, the ninth')).toBeVisible();
    await nora.getByLabel('Message with the delivery').fill('Here is your crane, from every side.');
    await nora
      .locator('input[name=files]')
      .first()
      .setInputFiles({ name: 'crane.txt', mimeType: 'text/plain', buffer: Buffer.from('a crane') });
    await nora.getByRole('button', { name: 'Deliver', exact: true }).click();
    await expect(nora.getByText('Delivered. The buyer has been told.')).toBeVisible();
    await mailTo('buyer@minnow.test', new RegExp(`delivered .* · ${order}`));
    await beatriz.goto(`/orders/${order}`);
    const file = beatriz.getByRole('link', { name: /crane\.txt/ }).first();
    await expect(file).toBeVisible();
    const fetched = await beatriz.request.get((await file.getAttribute('href')) ?? '');
    expect(fetched.status()).toBe(200);
    expect(fetched.headers()['content-disposition']).toContain('attachment');
    await beatriz.getByText(/Ask for a revision/).click();
    await beatriz
      .getByLabel('Anything else that should be changed?')
      .fill('Please write the nine as a word.');
    await beatriz.getByRole('button', { name: 'Ask for the revision' }).click();
    await expect(beatriz.getByText('In revision').first()).toBeVisible();
    await nora.goto(`/orders/${order}`);
    await nora.getByLabel('Message with the delivery').fill('With the word now.');
    await nora.getByRole('button', { name: 'Deliver', exact: true }).click();
    await expect(nora.getByText('Delivered. The buyer has been told.')).toBeVisible();
  });

  test('Beatriz accepts and both review, each without seeing the other', async () => {
    await beatriz.goto(`/orders/${order}`);
    await beatriz.getByText('Accept the delivery').click();
    await beatriz.getByRole('button', { name: /^Accept and release/ }).click();
    await expect(beatriz.getByText('Completed').first()).toBeVisible();
    await expect(beatriz.getByText('Seller’s, clearing')).toBeVisible();
    for (const name of ['quality', 'communication', 'value'])
      await beatriz.locator(`input[name=${name}][value="5"]`).check({ force: true });
    await beatriz.getByLabel('In your words').fill('A lovely little bird with our words on it.');
    await beatriz.getByRole('button', { name: 'Send the review' }).click();
    await expect(beatriz.getByText('Thank you for the review.')).toBeVisible();
    await nora.goto(`/orders/${order}`);
    await expect(nora.getByText('A lovely little bird')).toHaveCount(0);
    await nora.locator('input[name=rating][value="5"]').check({ force: true });
    await nora.getByLabel('In your words').fill('Clear words, quick answers.');
    await nora.getByRole('button', { name: 'Send the review' }).click();
    await expect(nora.getByText('A lovely little bird')).toBeVisible();
  });

  test('Nora sets up payouts, time passes, and the money arrives', async () => {
    await nora.goto('/sell/earnings');
    await nora.getByRole('button', { name: 'Set up payouts' }).click();
    await nora.getByRole('button', { name: 'Approve the account' }).click();
    await expect(nora).toHaveURL(/\/sell\/earnings/);
    await expect(nora.getByText('Tell us where to send your money')).toHaveCount(0);
    await expect(nora.getByRole('link', { name: /paper crane/ })).toBeVisible();
    await moveTime(nora, '14', 1);
    await moveTime(nora, '1 day', 1);
    await expect
      .poll(
        async () => {
          await nora.goto('/sell/earnings');
          return nora.getByText('Arrived at Stripe').count();
        },
        { timeout: 40_000 },
      )
      .toBeGreaterThan(0);
    await nora.goto(`/orders/${order}`);
    await expect(nora.getByText('Paid out to the seller')).toBeVisible();
  });
});

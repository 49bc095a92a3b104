import { expect, type Page, test } from '@playwright/test';
import { buy } from './support/checkout';
import { mailTo } from './support/mail';
import { answerQuestions, demoSellersGig } from './support/orders';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterAll(allLeave);

test.describe.configure({ mode: 'serial' });

/** A quarrel: the buyer asks for a part, the seller tells another story, an admin divides the money. */
test.describe('from a dispute to a split', () => {
  let buyer: Page;
  let seller: Page;
  let admin: Page;
  let order = '';
  /** The dispute's page for admins. */
  let path = '';
  const question = 'Do two versions in green come with it?';

  test.beforeAll(async ({ browser }) => {
    [buyer, seller, admin] = [
      await visitor(browser),
      await visitor(browser),
      await visitor(browser),
    ];
    await comeInAs(buyer, 'buyer');
    await comeInAs(seller, 'seller');
    await comeInAs(admin, 'admin');
  });

  test('the buyer asks the seller, and an order begins', async () => {
    const gig = await demoSellersGig(buyer);
    await buyer.goto(`/gigs/${gig}`);
    await buyer.getByRole('link', { name: 'Contact Lina' }).click();
    await buyer.getByRole('textbox', { name: /message to Lina/i }).fill(question);
    await buyer.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(buyer.getByRole('log').getByText(question).last()).toBeVisible();
    await expect(buyer.getByText('Sending…')).toHaveCount(0);
    order = await buy(buyer, gig);
    await answerQuestions(buyer);
    await expect(buyer.getByText('In progress').first()).toBeVisible();
  });

  test('the buyer opens a dispute and all clocks stop', async () => {
    await buyer.getByText('Open a dispute').click();
    await expect(buyer.getByLabel('What is it about?')).toHaveValue('');
    await expect(buyer.getByLabel('How big a part of the price?')).toBeHidden();
    await buyer
      .getByLabel('What is it about?')
      .selectOption({ label: 'It is not what was agreed' });
    await buyer
      .getByLabel('What happened?')
      .fill(
        'We agreed on two versions in green. I got one, in blue, and no answer to my question.',
      );
    await buyer.getByLabel('A part of my money back').check();
    await buyer.getByLabel('How big a part of the price?').fill('2');
    await buyer.getByRole('button', { name: 'Open the dispute' }).click();
    await expect(buyer.getByText('In dispute').first()).toBeVisible();
    await mailTo('seller@minnow.test', new RegExp(`dispute is open on .* · ${order}`));
  });

  test('the seller answers', async () => {
    await seller.goto(`/orders/${order}`);
    await seller
      .getByLabel('Your side of it')
      .fill('The package has one version. I offered the green one for free.');
    await seller.getByRole('button', { name: 'Send your answer' }).click();
    await expect(seller.getByText(/An admin reads both stories/).first()).toBeVisible();
  });

  test('an admin opens what the two wrote before, and each look stands in the audit log', async () => {
    await admin.goto('/admin/disputes');
    await admin
      .getByRole('row', { name: new RegExp(order) })
      .getByRole('link')
      .first()
      .click();
    const talk = admin.getByRole('region', { name: /^What they wrote before/ });
    await expect(talk.getByText('Reading it is noted in the audit log.')).toBeVisible();
    await expect(admin.getByText(question)).toHaveCount(0);
    path = new URL(admin.url()).pathname;
    await talk.getByRole('link', { name: 'Read it' }).click();
    await expect(talk.getByText(question).last()).toBeVisible();
    await expectLooks(admin, order, 1);
    await admin.goto(`${path}?talk=newest`);
    await expect(talk.getByText(question).last()).toBeVisible();
    await expectLooks(admin, order, 2);
  });

  test('nobody else finds that page, the two whose words they are among them', async () => {
    for (const side of [buyer, seller])
      for (const address of [path, `${path}?talk=newest`])
        expect((await side.goto(address))?.status(), address).toBe(404);
    await expectLooks(admin, order, 2);
  });

  test('the admin reads both stories and divides the money', async () => {
    await admin.goto(path);
    await expect(admin.getByText('two versions in green').first()).toBeVisible();
    await expect(admin.getByText('The package has one version').first()).toBeVisible();
    await admin.getByRole('radio', { name: /Split it/ }).check({ force: true });
    await admin.locator('input[name=refundCents]').fill('2');
    await admin
      .getByRole('textbox', { name: 'Statement' })
      .fill('One version was agreed and made; the colour was not the one that was asked for.');
    await admin.getByText('Settle the dispute').first().click();
    await admin.getByRole('button', { name: 'Split it' }).click();
    await expect(admin.getByText(/settled|decided/i).first()).toBeVisible();
  });

  test('both see where the money went', async () => {
    await buyer.goto(`/orders/${order}`);
    await expect(
      buyer.getByText('the colour was not the one that was asked for').first(),
    ).toBeVisible();
    await expect
      .poll(
        async () => {
          await buyer.reload();
          return buyer.getByText('Given back to the buyer').count();
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0);
    await seller.goto(`/orders/${order}`);
    await expect(seller.getByText('Seller’s, clearing').first()).toBeVisible();
  });
});

/** So often has what the two of an order wrote been read, the audit log says. */
async function expectLooks(admin: Page, order: string, times: number): Promise<void> {
  await admin.goto('/admin/audit?subject=conversation');
  const entries = admin.getByRole('list', { name: 'What was done' }).getByRole('listitem');
  const looks = entries.filter({ hasText: 'read the conversation of two people' });
  await expect(looks.filter({ hasText: order })).toHaveCount(times);
}

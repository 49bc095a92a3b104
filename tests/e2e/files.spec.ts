import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { noise } from '../support/noise';
import { readZip } from '../support/read-zip';
import { expectNoViolation } from './support/axe';
import { buy } from './support/checkout';
import { answerQuestions, demoSellersGig } from './support/orders';
import { allLeave, comeInAs, visitor } from './support/people';

test.afterAll(allLeave);
test.describe.configure({ mode: 'serial' });

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A delivery with a large file over a bad line, as its two people see it. */
test.describe('a large file', () => {
  let lina: Page;
  let ben: Page;
  let order = '';
  let folder = '';
  const film = noise(21 * 1024 * 1024);
  const place = (name: string) => path.join(folder, name);
  const row = (name: string) =>
    lina
      .getByRole('list', { name: 'Files of this field' })
      .first()
      .getByRole('listitem')
      .filter({ hasText: name });

  test.beforeAll(async ({ browser }) => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'minnow-e2e-'));
    await writeFile(place('film.bin'), film);
    await writeFile(place('notes.txt'), 'What I drew, and why.\n'.repeat(200));
    await writeFile(place('lie.png'), '<html>');
    const picture = { width: 1200, height: 800, channels: 3, background: '#2f6f73' } as const;
    await sharp({ create: picture }).png().toFile(place('logo.png'));
    lina = await visitor(browser);
    ben = await visitor(browser);
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  test('an order is in work', async () => {
    await comeInAs(ben, 'buyer');
    order = await buy(ben, await demoSellersGig(ben));
    await answerQuestions(ben);
    await expect(ben.getByText('In progress').first()).toBeVisible();
    await comeInAs(lina, 'seller');
    await lina.goto(`/orders/${order}`);
  });

  test('goes on by itself where the line was cut', async () => {
    let pieces = 0;
    await lina.route('**/api/uploads/*', async (route) => {
      const isPiece = route.request().method() === 'PATCH';
      if (isPiece && ++pieces > 1 && pieces < 4) return route.abort('connectionreset');
      return route.continue();
    });
    await lina.getByLabel('Files', { exact: false }).first().setInputFiles(place('film.bin'));
    await expect(row('film.bin')).toContainText('The line was cut at');
    await expect(row('film.bin')).toContainText(/^film\.bin21 MB$/);
    await expect(lina.getByText('film.bin is here.')).toBeAttached();
    await lina.unroute('**/api/uploads/*');
  });

  test('is still there after a reload, and one that was half sent goes on', async () => {
    await lina.route('**/api/uploads/*', async (route) => {
      // The second piece never leaves: the person reloads before it does.
      const { 'upload-offset': offset } = route.request().headers();
      if (route.request().method() === 'PATCH' && offset !== '0') return;
      return route.continue();
    });
    await writeFile(place('second.bin'), film.subarray(0, 12 * 1024 * 1024));
    const first = lina.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.status() === 204,
    );
    await lina.getByLabel('Files', { exact: false }).first().setInputFiles(place('second.bin'));
    await first;
    await lina.reload();
    await lina.unroute('**/api/uploads/*');
    await expect(row('film.bin')).toContainText(/^film\.bin21 MB$/);
    await expect(row('second.bin')).toContainText(
      '8 MB of 12 MB is here already. Choose the same file again',
    );
    await lina.getByLabel('Files', { exact: false }).first().setInputFiles(place('second.bin'));
    await expect(row('second.bin')).toContainText(/^second\.bin12 MB$/);
    await expect(row('second.bin')).toHaveCount(1);
  });

  test('is refused in words when it lies, and removed by keyboard', async () => {
    await lina.getByLabel('Files', { exact: false }).first().setInputFiles(place('lie.png'));
    await expect(row('lie.png')).toContainText('“lie.png” says that it is a PNG file, and is not.');
    await expectNoViolation(lina, 'the upload field');
    await lina.getByRole('button', { name: 'Remove lie.png' }).press('Enter');
    await expect(row('lie.png')).toHaveCount(0);
    await lina.getByRole('button', { name: 'Remove second.bin' }).press('Enter');
    await expect(row('second.bin')).toHaveCount(0);
  });

  test('is delivered by one press, and the form waits for the last file', async () => {
    await lina
      .getByLabel('Files', { exact: false })
      .first()
      .setInputFiles([place('logo.png'), place('notes.txt')]);
    await lina.getByLabel('Message with the delivery').fill('Here is all of it.');
    await lina.getByRole('button', { name: 'Deliver', exact: true }).click();
    await expect(lina.getByText('Delivered. The buyer has been told.')).toBeVisible();
  });

  test('the buyer sees what it is, and gets every byte', async () => {
    await ben.goto(`/orders/${order}`);
    const files = ben.getByRole('list', { name: 'Delivered files' });
    await expect(files.getByRole('listitem')).toHaveCount(3);
    const preview = files.getByRole('img', { name: 'Preview of logo.png' });
    await expect
      .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(960);
    await expect(preview).toHaveAttribute('src', /\/preview\?marked$/);
    await files.getByText('Look into notes.txt').click();
    await expect(files.getByText('What I drew, and why.').first()).toBeVisible();

    const [download] = await Promise.all([
      ben.waitForEvent('download'),
      files.getByRole('link', { name: /film\.bin/ }).click(),
    ]);
    expect(sum(await readFile(await download.path()))).toBe(sum(film));
    const [archive] = await Promise.all([
      ben.waitForEvent('download'),
      ben.getByRole('link', { name: /^Download all/ }).click(),
    ]);
    expect(archive.suggestedFilename()).toBe(`${order}-delivery-1.zip`);
    expect((await readFile(await archive.path())).includes(film)).toBe(true);
    await expectNoViolation(ben, 'a delivery with files');
  });

  test('a picture opens on a page with its name, a download and the way back', async () => {
    await ben.goto(`/orders/${order}`);
    await ben.getByRole('img', { name: 'Preview of logo.png' }).click();
    await expect(ben.getByRole('heading', { name: 'logo.png' })).toBeVisible();
    await expect(ben.getByText(/The mark goes from the preview/)).toBeVisible();
    await expectNoViolation(ben, 'a picture by itself');
    const [download] = await Promise.all([
      ben.waitForEvent('download'),
      ben.getByRole('link', { name: /^Download/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('logo.png');
    await ben.getByRole('link', { name: `Back to order ${order}` }).click();
    await expect(ben).toHaveURL(new RegExp(`/orders/${order}$`));
  });

  test('a second delivery brings one of the files anew', async () => {
    await ben.getByText(/Ask for a revision/).click();
    await ben.getByLabel('Anything else that should be changed?').fill('Please say more of why.');
    await ben.getByRole('button', { name: 'Ask for the revision' }).click();
    await expect(ben.getByText('In revision').first()).toBeVisible();
    await writeFile(place('notes.txt'), 'What I drew, and much more of why.\n');
    await lina.goto(`/orders/${order}`);
    await lina.getByLabel('Files', { exact: false }).first().setInputFiles(place('notes.txt'));
    await lina.getByLabel('Message with the delivery').fill('With more of why.');
    await lina.getByRole('button', { name: 'Deliver', exact: true }).click();
    await expect(lina.getByText('Delivered. The buyer has been told.')).toBeVisible();
  });

  test('what came of both stands at the head of the completed order, and in one archive', async () => {
    await ben.goto(`/orders/${order}`);
    await ben.locator('summary').filter({ hasText: 'Accept the delivery' }).click();
    await ben.getByRole('button', { name: /^Accept and release/ }).click();
    const final = ben.getByRole('region', { name: 'The final files' });
    await expect(final.getByRole('listitem')).toHaveCount(3);
    await expect(final.getByText('from the first delivery')).toHaveCount(2);
    // Another address than that of the marked one: this page has that already, and would go on showing it.
    const preview = final.getByRole('img', { name: 'Preview of logo.png' });
    await expect(preview).toHaveAttribute('src', /\/preview\?plain$/);
    const [archive] = await Promise.all([
      ben.waitForEvent('download'),
      final.getByRole('link', { name: /^Download all/ }).click(),
    ]);
    expect(archive.suggestedFilename()).toBe(`${order}-final-files.zip`);
    const files = await readZip(await readFile(await archive.path()));
    // The notes are those of the second delivery; the first one's are replaced and nowhere in it.
    const names = ['film.bin', 'logo.png', 'notes.txt'];
    expect([...files.keys()].sort()).toEqual(names);
    for (const name of names)
      expect(sum(files.get(name) ?? Buffer.alloc(0)), name).toBe(sum(await readFile(place(name))));
  });
});

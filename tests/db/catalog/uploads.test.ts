import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { attachFiles } from '@/lib/orders/attach-files';
import { fetchFile } from '@/lib/orders/fetch-file';
import { nobody, type Person, theClock } from '@/lib/platform/actor';
import { cleanUpUploads } from '@/lib/platform/clean-up-uploads';
import { hourMs, moveClock } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { readFileBytes } from '@/lib/platform/storage';
import { hangsOnNothing } from '@/lib/platform/upload-room';
import { storeUpload, type Upload } from '@/lib/platform/uploads';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '../../support/database';
import { aPicture, liveGig, someone } from './world';

const database = withDatabase();

let ada: Person;
beforeAll(async () => {
  ada = await someone('Ada Lovett');
});

const file = (name: string, content: string | Uint8Array): Upload => ({
  name,
  content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const send = (upload: Upload, from = ada) =>
  storeUpload(from, { file: upload, purpose: 'delivery' });

describe('an upload', () => {
  test('keeps its bytes, their type and their sum', async () => {
    const content = await aPicture();
    const stored = await send(new File([content], '../my logo.JPG', { type: 'text/html' }));
    expect(stored).toMatchObject({
      name: 'my logo.JPG',
      mime: 'image/jpeg',
      sizeBytes: content.length,
    });
    const row = await db.file.findUniqueOrThrow({ where: { id: stored.id } });
    expect(row).toMatchObject({
      ownerId: ada.id,
      purpose: 'delivery',
      orderId: null,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    expect(row.key).not.toContain('logo');
    expect(Buffer.from(await readFileBytes(row.key)).equals(Buffer.from(content))).toBe(true);
  });

  test.each([
    ['notes.txt', 'hello', 'text/plain'],
    ['table.csv', 'a,b', 'text/csv'],
    ['page.html', '<html><script>alert(1)</script>', 'application/octet-stream'],
    ['script.js', 'alert(1)', 'application/octet-stream'],
    ['no-ending', 'hello', 'application/octet-stream'],
  ])('%s is taken, and never as something a browser would run', async (name, content, mime) => {
    expect((await send(file(name, content))).mime).toBe(mime);
  });

  test('a drawing with a script is taken as work, and is no picture to a browser', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect((await send(file('logo.svg', svg))).mime).not.toMatch(/^image\//);
  });

  test.each<[string, Upload, RegExp]>([
    ['nothing at all', file('empty.txt', ''), /empty/],
    [
      'a page that calls itself a picture',
      file('a.png', '<html>'),
      /says that it is a PNG file, and is not/,
    ],
    ['a text that calls itself a PDF', file('a.pdf', 'hello'), /PDF/],
    [
      'a zip that calls itself a JPEG',
      file('a.jpg', Buffer.from('504b030414000000', 'hex')),
      /JPG/,
    ],
    ['a program by its name', file('setup.exe', 'hello'), /program/],
    ['a program behind a turned name', file('photo\u202egnp.exe', 'hello'), /program/],
    [
      'a program by its bytes',
      file('photo.png', Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(64)])),
      /program/,
    ],
    [
      'a Windows program by its bytes',
      file('readme', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(64)])),
      /program/,
    ],
    ['more than 25 MB', file('big.bin', new Uint8Array(25 * 1024 * 1024 + 1)), /25 MB/],
  ])('%s is refused', async (_, upload, words) => {
    const count = () => db.file.count();
    const before = await count();
    await expect(send(upload)).rejects.toMatchObject({
      code: 'invalid',
      fields: { files: expect.stringMatching(words) },
    });
    expect(await count()).toBe(before);
  });

  test('is for people alone, and not for ever', async () => {
    await expect(send(file('a.txt', 'a'), nobody as never)).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    const bo = await someone('Bo Eager');
    await database.query(
      'INSERT INTO rate_limit (key, window_start, hits) SELECT $1, date_trunc($2, now()), $3',
      [`upload:${bo.id}`, 'hour', marketplace.limits.uploadsAnHour],
    );
    await expect(send(file('a.txt', 'a'), bo)).rejects.toMatchObject({ code: 'rate_limited' });
  });
});

describe('who may fetch it', () => {
  test('its owner alone, until it hangs on an order: then both sides and admins', async () => {
    const seller = await someone('Cleo Seller');
    const buyer = await someone('Dan Buyer', { isSeller: false });
    const stranger = await someone('Eve Stranger');
    const admin = await someone('Fay Admin', { role: 'admin' });
    const { id } = await send(file('work.txt', 'done'), seller);

    expect(await fetchFile(seller, id)).toMatchObject({ name: 'work.txt', sizeBytes: 4 });
    for (const other of [buyer, stranger, admin])
      await expect(fetchFile(other, id)).rejects.toMatchObject({ code: 'not_found' });

    const gig = await liveGig(seller);
    const at = new Date();
    const order = await db.order.create({
      data: {
        number: 'TESTFILE',
        checkoutKey: randomUUID(),
        buyerId: buyer.id,
        sellerId: seller.id,
        gigId: gig.id,
        bought: {},
        title: 'Work',
        currency: 'usd',
        priceCents: 500,
        serviceFeeCents: 50,
        commissionBps: 1000,
        deliveryDays: 1,
        revisionsIncluded: 0,
        createdAt: at,
      },
    });
    await db.file.update({ where: { id }, data: { orderId: order.id } });

    for (const reader of [seller, buyer, admin, { ...buyer, status: 'suspended' as const }])
      expect(await fetchFile(reader, id)).toMatchObject({ name: 'work.txt' });
    for (const other of [stranger, { ...admin, status: 'suspended' as const }])
      await expect(fetchFile(other, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(fetchFile(nobody, id)).rejects.toMatchObject({ code: 'unauthenticated' });
    for (const wrong of ['', 'x', '00000000-0000-7000-8000-000000000000'])
      await expect(fetchFile(seller, wrong)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('an upload that nothing takes', () => {
  const row = (owner: Person, changes: { sizeBytes?: number; orderId?: string } = {}) =>
    db.file.create({
      data: {
        ownerId: owner.id,
        purpose: 'message',
        name: 'a.bin',
        mime: 'application/octet-stream',
        sizeBytes: 1,
        sha256: '',
        key: `uploads/${randomUUID()}`,
        createdAt: new Date(),
        ...changes,
      },
      select: { id: true },
    });

  test('counts against what one may leave lying about, until an order takes it', async () => {
    const gus = await someone('Gus Hoarder');
    const [half, rest] = [
      1536 * 1024 * 1024,
      (marketplace.limits.unusedUploadsMb - 1536) * 1024 * 1024,
    ];
    await row(gus, { sizeBytes: half });
    const { id } = await row(gus, { sizeBytes: rest - 5 });
    const attempts = Array.from({ length: 4 }, () => send(file('a.txt', 'hello'), gus));
    const refused = (await Promise.allSettled(attempts)).filter(
      ({ status }) => status === 'rejected',
    );
    expect(refused).toHaveLength(3);
    expect(refused[0]).toMatchObject({
      reason: { code: 'invalid', fields: { files: expect.stringMatching(/not used/) } },
    });
    await expect(send(file('a.txt', 'hello'), ada)).resolves.toBeDefined();
    const order = await db.order.findFirstOrThrow({ select: { id: true } });
    await db.file.update({ where: { id }, data: { orderId: order.id } });
    await expect(send(file('a.txt', 'hello'), gus)).resolves.toBeDefined();
  });

  test('counts against the room of all people too, however many send at once', async () => {
    const mb = 1024 * 1024;
    const hoarder = await someone('Jo Hoarder');
    const senders = await Promise.all(
      Array.from({ length: 8 }, (_, nth) => someone(`Ines ${nth + 1}`)),
    );
    const { _sum: used } = await db.file.aggregate({
      where: hangsOnNothing,
      _sum: { sizeBytes: true },
    });
    // What others have sent leaves room for one file of five letters.
    let left = marketplace.limits.unusedUploadsOfAllMb * mb - (used.sizeBytes ?? 0) - 5;
    for (; left > 0; left -= 1024 * mb)
      await row(hoarder, { sizeBytes: Math.min(left, 1024 * mb) });
    const sent = await Promise.allSettled(senders.map((each) => send(file('a', 'hello'), each)));
    const refused = sent.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(senders.length - 1);
    expect(refused[0]).toMatchObject({
      reason: { code: 'invalid', fields: { files: expect.stringMatching(/no room for this one/) } },
    });
    await db.file.deleteMany({ where: { ownerId: hoarder.id } });
    await expect(send(file('a.txt', 'hello'))).resolves.toBeDefined();
  });

  test('can be hung on an order for half a day, and is gone after a whole one', async () => {
    const order = await db.order.findFirstOrThrow({ select: { id: true, sellerId: true } });
    const owner = await someone('Hal Late');
    const [early, late] = [
      await send(file('a.txt', 'a'), owner),
      await send(file('b', 'b'), owner),
    ];
    const hang = ({ id }: { id: string }) =>
      transaction((tx) => attachFiles(tx, order.id, owner, { ids: [id], purpose: 'delivery' }));
    await hang(early);
    await moveClock(13 * hourMs);
    await expect(hang(late)).rejects.toMatchObject({ code: 'invalid' });
    const { key } = await db.file.findUniqueOrThrow({ where: { id: late.id } });
    await moveClock(10 * hourMs);
    await cleanUpUploads(theClock);
    await expect(readFileBytes(key)).resolves.toBeDefined();
    await moveClock(2 * hourMs);
    await cleanUpUploads(theClock);
    await expect(readFileBytes(key)).rejects.toThrow();
    const left = await db.file.findMany({ where: { ownerId: owner.id }, select: { id: true } });
    expect(left).toEqual([{ id: early.id }]);
    expect(await db.file.count({ where: { orderId: null } })).toBe(0);
  });

  test('one whose bytes cannot be removed does not keep the others, and is tried again', async () => {
    const owner = await someone('Ida Stuck');
    const stuck = await send(file('a.txt', 'a'), owner);
    await send(file('b.txt', 'b'), owner);
    const { key } = await db.file.findUniqueOrThrow({ where: { id: stuck.id } });
    const place = path.join(fileURLToPath(process.env.STORAGE_URL ?? ''), key);
    await rm(place);
    await mkdir(place);
    await moveClock(25 * hourMs);
    await cleanUpUploads(theClock);
    const left = () => db.file.findMany({ where: { ownerId: owner.id }, select: { id: true } });
    expect(await left()).toEqual([{ id: stuck.id }]);
    await rmdir(place);
    await cleanUpUploads(theClock);
    expect(await left()).toEqual([]);
  });
});

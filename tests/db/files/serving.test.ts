import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileAnswer } from '@/app/file-answer';
import { drawPreview } from '@/lib/files/draw-preview';
import { picturePreview } from '@/lib/files/picture-preview';
import { textPreview } from '@/lib/files/text-preview';
import { zipStream } from '@/lib/files/zip-stream';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { fetchDelivery } from '@/lib/orders/fetch-delivery';
import { fetchFile, fetchPreviewFile, viewFile } from '@/lib/orders/fetch-file';
import { theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { putFile, removeFile } from '@/lib/platform/storage';
import { storeUpload } from '@/lib/platform/uploads';
import { withDatabase } from '@/tests/support/database';
import { storageKinds, withStorage } from '@/tests/support/storage';
import { makeWorld, paidOrder, type World } from '@/tests/support/worlds';
import { readZip } from '@/tests/support/zips';

withDatabase();

describe.each(storageKinds)('a file in %s', (kind) => {
  withStorage(kind);
  let world: World;
  let number: string;
  const ids: Record<string, string> = {};
  const text = Buffer.from('0123456789abcdefghij');
  const picture = () =>
    sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#3a6ea5' } })
      .png()
      .toBuffer();

  const onePagePdf = () => {
    const document = new PDFDocument({ size: [800, 500] });
    document.rect(0, 0, 800, 500).fill('#3a6ea5').end();
    return buffer(document);
  };

  beforeAll(async () => {
    world = await makeWorld();
    ({ number } = await paidOrder(world));
    const keep = async (name: string, as: string, content: Uint8Array) => {
      const file = { name, content };
      ids[as] = (await storeUpload(world.ana, { file, purpose: 'delivery' })).id;
    };
    await keep('notes.txt', 'text', text);
    await keep('Notes.txt', 'more', Buffer.from('Größe 漢字 '.repeat(400)));
    await keep('logo.png', 'picture', await picture());
    await keep('guide.pdf', 'pdf', await onePagePdf());
    await deliverOrder(world.ana, { number, message: 'Here', fileIds: Object.values(ids) });
  });

  const ask = async (range?: string, ifRange?: string) =>
    fileAnswer(
      new Request('http://localhost/', {
        headers: { ...(range ? { range } : {}), ...(ifRange ? { 'if-range': ifRange } : {}) },
      }),
      await fetchFile(world.ben, ids.text ?? ''),
    );

  test.each([
    [undefined, 200, '0123456789abcdefghij', null],
    ['bytes=0-4', 206, '01234', 'bytes 0-4/20'],
    ['bytes=15-', 206, 'fghij', 'bytes 15-19/20'],
    ['bytes=-3', 206, 'hij', 'bytes 17-19/20'],
    ['bytes=-300', 206, '0123456789abcdefghij', 'bytes 0-19/20'],
    ['bytes=18-300', 206, 'ij', 'bytes 18-19/20'],
    ['bytes=0-0,2-3', 200, '0123456789abcdefghij', null],
    ['bytes=9-2', 200, '0123456789abcdefghij', null],
  ])('asked for %s it answers %i', async (range, status, body, contentRange) => {
    const answer = await ask(range);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-range')).toBe(contentRange);
    expect(answer.headers.get('content-length')).toBe(String(body.length));
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="notes.txt"/);
    expect(await answer.text()).toBe(body);
  });

  test('beyond its end there is nothing, and another version is sent whole', async () => {
    const beyond = await ask('bytes=20-');
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */20']);
    expect((await ask('bytes=0-4', '"older"')).status).toBe(200);
    const etag = (await ask()).headers.get('etag') ?? '';
    expect((await ask('bytes=0-4', etag)).status).toBe(206);
  });

  test('a text shows its first 2 KB, and no half letter', async () => {
    const file = await fetchPreviewFile(world.ben, ids.more ?? '');
    const shown = (await textPreview(file)) ?? '';
    expect(shown).toMatch(/^Größe 漢字 Größe/);
    expect(shown).not.toContain('\ufffd');
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(2048);
  });

  const colours = async (bytes: Uint8Array | null) => {
    const stats = await sharp(bytes ?? new Uint8Array()).stats();
    return Math.max(...stats.channels.map(({ stdev }) => stdev));
  };

  test('a PDF shows its first page, with the mark over it as long as a picture has one', async () => {
    const file = await fetchPreviewFile(world.ben, ids.pdf ?? '');
    expect(file.marked).toBe(true);
    const marked = await picturePreview(file, 'marked');
    expect(await sharp(marked ?? undefined).metadata()).toMatchObject({ width: 960, height: 600 });
    expect(await colours(marked)).toBeGreaterThan(8);
    expect(await colours(await picturePreview(file, 'plain'))).toBeLessThan(1);
  });

  test('a PDF that a busy machine did not draw in time is drawn later, and so often', async () => {
    const file = { name: 'late.pdf', content: await onePagePdf() };
    const { id } = await storeUpload(world.ana, { file, purpose: 'delivery' });
    const late = await fetchPreviewFile(world.ana, id);
    const waiting = () => db.$queryRaw<{ payload: { nth: number }; seconds: number }[]>`
      SELECT j.payload, extract(epoch FROM j.run_at - j.created_at)::float8 AS seconds
        FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       WHERE t.identifier = 'draw-preview' AND j.payload->>'fileId' = ${id} ORDER BY j.id`;
    // One millisecond is too little for any machine. Whoever looks again does not draw it again.
    expect(await picturePreview(late, 'marked', { withinMs: 1 })).toBeNull();
    expect(await picturePreview(late, 'marked')).toBeNull();
    expect((await waiting()).map(({ payload, seconds }) => [payload.nth, seconds])).toEqual([
      [1, 60],
    ]);
    for (const nth of [1, 2]) await drawPreview(theClock, { fileId: id, look: 'marked', nth }, 1);
    expect((await waiting()).map(({ payload }) => payload.nth)).toEqual([1, 2]);
    await drawPreview(theClock, { fileId: id, look: 'marked', nth: 2 });
    const drawn = await picturePreview(late, 'marked');
    expect(await sharp(drawn ?? undefined).metadata()).toMatchObject({ width: 960, height: 600 });
  });

  test('a picture of a delivery carries a mark until the work is accepted, then none', async () => {
    const before = await fetchPreviewFile(world.ben, ids.picture ?? '');
    expect(before.marked).toBe(true);
    const page = { name: 'logo.png', marked: true, number, conversationId: null };
    expect(await viewFile(world.ben, ids.picture ?? '')).toMatchObject(page);
    await expect(viewFile(world.zoe, ids.picture ?? '')).rejects.toMatchObject({
      code: 'not_found',
    });
    const marked = await picturePreview(before, 'marked');
    const plain = await picturePreview(before, 'plain');
    expect(await sharp(marked ?? undefined).metadata()).toMatchObject({ width: 960, height: 600 });
    expect(await colours(marked)).toBeGreaterThan(8);
    expect(await colours(plain)).toBeLessThan(1);
    expect(await picturePreview(before, 'marked')).toEqual(marked);
    await acceptDelivery(world.ben, { number });
    expect((await fetchPreviewFile(world.ben, ids.picture ?? '')).marked).toBe(false);
  });

  test('what claims to be a gigapixel has no preview, and neither has what is damaged', async () => {
    const file = await fetchPreviewFile(world.ben, ids.text ?? '');
    expect(await picturePreview({ ...file, mime: 'image/png' }, 'plain')).toBeNull();
    const [big] = [
      await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: 'white' } })
        .png({ compressionLevel: 9 })
        .toBuffer(),
    ];
    const { id } = await storeUpload(world.ana, {
      file: { name: 'big.png', content: big },
      purpose: 'delivery',
    });
    const picture = await fetchPreviewFile(world.ana, id);
    expect(await picturePreview(picture, 'plain')).toBeNull();
    // Tried once: what stands there now could be decoded, and is not looked at again.
    const good = sharp({ create: { width: 9, height: 9, channels: 3, background: 'white' } });
    await putFile(picture.key, await good.png().toBuffer(), 'image/png');
    expect(await picturePreview(picture, 'plain')).toBeNull();
    expect(await picturePreview(picture, 'marked')).not.toBeNull();
  });

  test('a picture that storage did not give out has its preview as soon as it does', async () => {
    const [small] = [
      await sharp({ create: { width: 9, height: 9, channels: 3, background: 'white' } })
        .png()
        .toBuffer(),
    ];
    const file = { name: 'small.png', content: small };
    const { id } = await storeUpload(world.ana, { file, purpose: 'delivery' });
    const picture = await fetchPreviewFile(world.ana, id);
    await removeFile(picture.key);
    expect(await picturePreview(picture, 'plain')).toBeNull();
    await putFile(picture.key, small, 'image/png');
    expect(await picturePreview(picture, 'plain')).not.toBeNull();
  });

  test('all of a delivery come as one archive, under names that differ', async () => {
    const delivery = await fetchDelivery(world.ben, { number, delivery: 1 });
    expect(delivery.name).toBe(`${number}-delivery-1.zip`);
    const { stream, sizeBytes } = await zipStream(delivery.files, delivery.at);
    const bytes = Buffer.concat(await Readable.from(stream).toArray());
    expect(bytes.length).toBe(sizeBytes);
    const inside = readZip(bytes);
    const names = ['notes.txt', 'Notes (2).txt', 'logo.png', 'guide.pdf'];
    expect([...inside.keys()]).toEqual(names);
    expect(inside.get('notes.txt')).toEqual(text);
    await expect(fetchDelivery(world.zoe, { number, delivery: 1 })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(fetchDelivery(world.ben, { number, delivery: 2 })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('an archive breaks off where a file cannot be read, and does not look whole', async () => {
    const files = [{ key: 'uploads/none', name: 'gone.txt', sizeBytes: 5 }];
    const { stream } = await zipStream(files, new Date());
    await expect(Readable.from(stream).toArray()).rejects.toThrow();
  });

  test('nobody but its owner gets one that waits for the scanner, and nobody an infected one', async () => {
    const id = ids.text ?? '';
    await db.file.update({ where: { id }, data: { scan: 'waiting' } });
    expect(await fetchFile(world.ana, id)).toMatchObject({ name: 'notes.txt' });
    for (const attempt of [
      () => fetchFile(world.ben, id),
      () => fetchPreviewFile(world.ada, id),
      () => viewFile(world.ben, id),
      () => fetchDelivery(world.ben, { number, delivery: 1 }),
    ])
      await expect(attempt()).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringMatching(/being checked/),
      });
    await db.file.update({ where: { id }, data: { scan: 'infected', virus: 'Eicar' } });
    for (const person of [world.ana, world.ben, world.ada])
      await expect(fetchFile(person, id)).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringMatching(/virus/),
      });
    const rest = await fetchDelivery(world.ben, { number, delivery: 1 });
    expect(rest.files.map(({ name }) => name)).toEqual(['Notes.txt', 'logo.png', 'guide.pdf']);
  });
});

import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { addGigPicture } from '@/lib/catalog/add-gig-picture';
import { createGig } from '@/lib/catalog/create-gig';
import { deleteGig } from '@/lib/catalog/delete-gig';
import { orderGigPictures } from '@/lib/catalog/order-gig-pictures';
import { removeGigPicture } from '@/lib/catalog/remove-gig-picture';
import { readOwnGig } from '@/lib/catalog/studio-queries';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { openMedia } from '@/lib/platform/media';
import { readFileBytes } from '@/lib/platform/storage';
import { withDatabase } from '../../support/database';
import { makeWorld, placedOrder } from '../../support/worlds';
import { aPicture, liveGig, someone } from './world';

withDatabase();

let ada: Person;
let gigId: string;
beforeAll(async () => {
  ada = await someone('Ada Lovett');
});

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c2402a' } });

const add = async (content: Uint8Array<ArrayBuffer>, name = 'cover.jpg') => {
  ({ id: gigId } = await createGig(ada));
  return addGigPicture(ada, { gigId, alt: '', file: { name, content } });
};

const bytes = (buffer: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

describe('a picture that is taken', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('%s', async (format) => {
    await add(bytes(await blank(800, 500).toFormat(format).toBuffer()), 'any-name.at-all');
    const [picture] = (await readOwnGig(ada, gigId)).pictures;
    expect(picture).toMatchObject({ width: 800, height: 500 });
    for (const width of [320, 640])
      for (const ending of ['avif', 'webp']) {
        const kept = await readFileBytes(`${picture?.key}-${width}.${ending}`);
        const { format: read, width: wide, exif } = await sharp(kept).metadata();
        expect([read, wide, exif]).toEqual([ending === 'avif' ? 'heif' : ending, width, undefined]);
      }
    await expect(readFileBytes(`${picture?.key}-960.webp`)).rejects.toThrow();
  });

  test('stands upright, and what the camera wrote into it is gone', async () => {
    const sideways = await blank(600, 900)
      .withExif({ IFD0: { Copyright: 'Ada at home' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(sideways).metadata()).exif).toBeDefined();
    await add(bytes(sideways));
    const [picture] = (await readOwnGig(ada, gigId)).pictures;
    expect(picture).toMatchObject({ width: 900, height: 600 });
    const kept = await readFileBytes(`${picture?.key}-640.webp`);
    const { width, height, exif, xmp, orientation } = await sharp(kept).metadata();
    expect([width, height, exif, xmp, orientation]).toEqual([
      640,
      427,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('of an animation, the first frame', async () => {
    const frames = await sharp(
      await Promise.all(
        ['#ff0000', '#00ff00'].map((background) =>
          sharp({ create: { width: 720, height: 450, channels: 3, background } })
            .png()
            .toBuffer(),
        ),
      ),
      { join: { animated: true } },
    )
      .gif()
      .toBuffer();
    await add(bytes(frames), 'moving.gif');
    const [picture] = (await readOwnGig(ada, gigId)).pictures;
    const kept = sharp(await readFileBytes(`${picture?.key}-640.webp`));
    expect((await kept.metadata()).pages ?? 1).toBe(1);
    const { dominant } = await kept.stats();
    expect(dominant.r).toBeGreaterThan(200);
  });
});

describe('a picture that is refused', () => {
  const refusal = (words: RegExp) => ({
    code: 'invalid',
    fields: { picture: expect.stringMatching(words) },
  });
  const text = (words: string) => bytes(new TextEncoder().encode(words));

  test.each<[string, () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>, RegExp]>([
    ['nothing at all', () => text(''), /empty/],
    [
      'a web page that calls itself a picture',
      () => text('<html><script>alert(1)</script>'),
      /not a picture/,
    ],
    [
      'an SVG with a script',
      () => text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      /not a picture/,
    ],
    ['a PDF', () => text('%PDF-1.7\n%âãÏÓ\n'), /not a picture/],
    [
      'a program',
      () => bytes(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)])),
      /not a picture/,
    ],
    ['the head of a JPEG alone', async () => (await aPicture()).slice(0, 40), /damaged/],
    [
      'half a JPEG',
      async () => {
        const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
        const whole = await sharp({
          create: { width: 800, height: 500, channels: 3, background: '#fff', noise },
        })
          .jpeg()
          .toBuffer();
        return bytes(whole.subarray(0, whole.length / 2));
      },
      /damaged/,
    ],
    [
      'one that is too small',
      async () => bytes(await blank(711, 430).png().toBuffer()),
      /711 × 430.*712 × 430/,
    ],
    [
      'one that is too flat',
      async () => bytes(await blank(712, 429).png().toBuffer()),
      /712 × 430/,
    ],
    [
      'one that is long and thin',
      async () => bytes(await blank(4000, 500).png().toBuffer()),
      /long and thin/,
    ],
    [
      'more than ten megabytes',
      () => bytes(Buffer.alloc(10 * 1024 * 1024 + 1, 1)),
      /larger than 10 MB/,
    ],
    [
      'a bomb: 60 kilobytes that unfold to 900 million pixels',
      () => bomb(30_000, 30_000),
      /million pixels/,
    ],
  ])('%s', async (_, make, words) => {
    await expect(add(await make())).rejects.toMatchObject(refusal(words));
    expect((await readOwnGig(ada, gigId)).pictures).toEqual([]);
  });

  test('the sixth, also when all come at once', async () => {
    const picture = await aPicture();
    ({ id: gigId } = await createGig(ada));
    const tries = await Promise.allSettled(
      Array.from({ length: 7 }, () =>
        addGigPicture(ada, { gigId, file: { name: 'a.jpg', content: picture } }),
      ),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(5);
  });
});

describe('the gallery', () => {
  test('is put in order, loses one, and the files go with it', async () => {
    const picture = await aPicture();
    ({ id: gigId } = await createGig(ada));
    for (const alt of ['first', 'second', 'third'])
      await addGigPicture(ada, { gigId, alt, file: { name: 'a.jpg', content: picture } });
    const pictures = (await readOwnGig(ada, gigId)).pictures;
    const [first, second, third] = pictures.map((one) => one.id);

    await orderGigPictures(ada, { gigId, pictureIds: [third, first, second].map(String) });
    expect((await readOwnGig(ada, gigId)).pictures.map((one) => one.alt)).toEqual([
      'third',
      'first',
      'second',
    ]);
    for (const wrong of [[], [first], [first, second, second], [first, second, third, first]])
      await expect(
        orderGigPictures(ada, { gigId, pictureIds: wrong.map(String) }),
      ).rejects.toMatchObject({ code: 'conflict' });

    await removeGigPicture(ada, { gigId, pictureId: String(first) });
    expect((await readOwnGig(ada, gigId)).pictures.map((one) => one.alt)).toEqual([
      'third',
      'second',
    ]);
    await expect(readFileBytes(`${pictures[0]?.key}-320.webp`)).rejects.toThrow();
  });

  test('of a gig on sale keeps its last picture', async () => {
    const { id } = await liveGig(ada);
    const [picture] = (await readOwnGig(ada, id)).pictures;
    await expect(
      removeGigPicture(ada, { gigId: id, pictureId: picture?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { picture: expect.any(String) } });
    expect(await openMedia(`${picture?.key}-320`, false)).not.toBeNull();
  });
});

describe('a deleted gig', () => {
  test('takes its pictures with it, unless somebody has ordered it', async () => {
    await add(await aPicture());
    const [picture] = (await readOwnGig(ada, gigId)).pictures;
    await deleteGig(ada, { gigId });
    await expect(readFileBytes(`${picture?.key}-320.webp`)).rejects.toThrow();

    const world = await makeWorld();
    const { id } = await placedOrder(world);
    const sold = await db.gig.findFirstOrThrow({ where: { orders: { some: { id } } } });
    const content = await aPicture();
    await addGigPicture(world.ana, {
      gigId: sold.id,
      alt: '',
      file: { name: 'a.jpg', content },
    });
    const [cover] = (await readOwnGig(world.ana, sold.id)).pictures;
    await deleteGig(world.ana, { gigId: sold.id });
    await expect(readFileBytes(`${cover?.key}-320.webp`)).resolves.toBeDefined();
  });
});

describe('what the public can fetch', () => {
  test('pictures in the asked or the best format, and nothing else that is stored', async () => {
    await add(await aPicture());
    const [picture] = (await readOwnGig(ada, gigId)).pictures;
    const format = async (path: string, acceptsAvif: boolean) =>
      (await openMedia(path, acceptsAvif))?.format;
    expect(await format(`${picture?.key}-320.webp`, true)).toBe('webp');
    expect(await format(`${picture?.key}-320`, true)).toBe('avif');
    expect(await format(`${picture?.key}-320`, false)).toBe('webp');
    for (const path of [
      '',
      `${picture?.key}`,
      `${picture?.key}-321.webp`,
      `${picture?.key}-1280.webp`,
      `${picture?.key}-320.png`,
      `gigs/${gigId}/../${gigId}-320.webp`,
      'uploads/2026-11/3e4f5a6b-0000-4000-8000-000000000000',
      '../../etc/passwd',
      '%2e%2e/secret',
    ])
      expect(await openMedia(path, true), path).toBeNull();
  });
});

/** A true PNG of one colour with huge sides: a few kilobytes that would fill gigabytes of memory. */
function bomb(width: number, height: number): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const whole = Buffer.alloc(body.length + 8);
    whole.writeUInt32BE(data.length);
    body.copy(whole, 4);
    whole.writeUInt32BE(crc32(body), body.length + 4);
    return whole;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([1, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.ceil(width / 8 + 1) * 1000));
  return bytes(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', header),
      chunk('IDAT', rows),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

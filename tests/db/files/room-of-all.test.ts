import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { writeUpload } from '@/lib/files/write-upload';
import { beginOrderUpload } from '@/lib/orders/order-uploads';
import { addHours, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '@/tests/support/database';
import { makeWorld, type World } from '@/tests/support/worlds';

withDatabase();

const mb = 1024 * 1024;
let world: World;

/** Zoe announces more than there is room for all people. */
beforeAll(async () => {
  world = await makeWorld();
  const at = await now();
  const gigabytes = Math.ceil(marketplace.limits.unusedUploadsOfAllMb / 1024) + 1;
  await db.upload.createMany({
    data: Array.from({ length: gigabytes }, (_, nth) => ({
      ...{ ownerId: world.zoe.id, purpose: 'message' as const, field: 'files' },
      ...{ name: `${nth}.bin`, sizeBytes: 1024 * mb, key: `uploads/${randomUUID()}` },
      ...{ createdAt: at, expiresAt: addHours(at, 24) },
    })),
  });
});

const announced = (sizeBytes: number) =>
  beginOrderUpload(world.ana, { purpose: 'message', name: 'a.bin', sizeBytes });

async function* bytes(count: number) {
  for (let at = 0; at < count; at += mb) yield Buffer.alloc(Math.min(mb, count - at), 1);
}

const zoeHasSent = (receivedBytes: number) =>
  db.upload.updateMany({ where: { ownerId: world.zoe.id }, data: { receivedBytes } });

test('what is announced keeps nobody from sending; what has arrived does, also half way', async () => {
  const { id } = await announced(20 * mb);
  const send = (offset: number, count: number) =>
    writeUpload(world.ana, { id, offset, body: bytes(count) });
  expect(await send(0, mb)).toEqual({ refused: null, receivedBytes: mb });
  await zoeHasSent(1024 * mb);
  await expect(announced(mb)).rejects.toMatchObject({
    code: 'invalid',
    fields: { files: expect.stringMatching(/no room/) },
  });
  // A process asks no more often than every two seconds.
  await expect
    .poll(async () => (await send(mb, 0)).refused, { timeout: 10_000, interval: 500 })
    .toBe('full');
  await zoeHasSent(0);
  await expect
    .poll(async () => (await send(mb, 0)).refused, { timeout: 10_000, interval: 500 })
    .toBeNull();
  // It fills while this one is on its way: the part that has come is kept, and no other taken.
  async function* slowly() {
    yield* bytes(4 * mb);
    await zoeHasSent(1024 * mb);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    yield* bytes(15 * mb);
  }
  const { refused, receivedBytes } = await writeUpload(world.ana, {
    id,
    offset: mb,
    body: slowly(),
  });
  expect(refused).toBeNull();
  expect(receivedBytes).toBeLessThan(20 * mb);
  expect((await send(receivedBytes, 0)).refused).toBe('full');
});

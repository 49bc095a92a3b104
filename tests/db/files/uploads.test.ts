import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from 'vitest';
import { cancelUpload } from '@/lib/files/cancel-upload';
import { cleanUpUnfinished } from '@/lib/files/clean-up-unfinished';
import { lookAtUpload } from '@/lib/files/look-at-upload';
import { writeUpload } from '@/lib/files/write-upload';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { fetchFile } from '@/lib/orders/fetch-file';
import { beginOrderUpload, listOrderUploads } from '@/lib/orders/order-uploads';
import { sendMessage } from '@/lib/orders/send-message';
import { type Person, theClock } from '@/lib/platform/actor';
import { hourMs, moveClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { readFileRange } from '@/lib/platform/storage';
import { storageTarget } from '@/lib/platform/storage-target';
import { withDatabase } from '@/tests/support/database';
import { noise } from '@/tests/support/noise';
import { storageKinds, withStorage } from '@/tests/support/storage';
import { makePerson, makeWorld, paidOrder, type World } from '@/tests/support/worlds';
import { overlappingZip, zipBomb } from '@/tests/support/zips';

withDatabase();

const mb = 1024 * 1024;
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The seconds pass after which a silent sender may be overtaken. */
const overtake = (id: string) =>
  db.upload.update({ where: { id }, data: { writerUntil: new Date(0) } });

/** A process of its own that sends from `offset` on and kills itself at the named point. */
async function killedSending(
  point: string,
  actor: Person,
  id: string,
  bytes: Buffer,
  offset: number,
) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minnow-sent-'));
  const file = path.join(folder, 'bytes');
  await writeFile(file, bytes.subarray(offset));
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'tests/support/send-upload.ts',
      JSON.stringify({ actor, id, offset, file }),
    ],
    { env: { ...process.env, MINNOW_CRASH_AT: point }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  await rm(folder, { recursive: true });
  expect(signal, `the process reached ${point} and died there`).toBe('SIGKILL');
}

/** A line that brings these bytes in pieces as a network would, and breaks after so many. */
async function* line(bytes: Uint8Array, breaksAfter = Number.POSITIVE_INFINITY) {
  for (let at = 0; at < bytes.length; at += 60_000) {
    if (at >= breaksAfter) throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    yield bytes.subarray(at, Math.min(at + 60_000, bytes.length));
  }
}

describe.each(storageKinds)('an upload in pieces, kept in %s', (kind) => {
  withStorage(kind);
  let world: World;
  let number: string;
  beforeAll(async () => {
    world = await makeWorld();
    ({ number } = await paidOrder(world));
  });

  const begin = (sizeBytes: number, name = 'film.bin', actor: Person = world.ana) =>
    beginOrderUpload(actor, { number, purpose: 'delivery', name, sizeBytes });
  const send = (id: string, offset: number, body: AsyncIterable<Uint8Array>, actor = world.ana) =>
    writeUpload(actor, { id, offset, body });

  const killed = (point: string, id: string, bytes: Buffer, offset: number) =>
    killedSending(point, world.ana, id, bytes, offset);

  async function storedBytes(id: string): Promise<Buffer> {
    const file = await fetchFile(world.ana, id);
    const chunks: Uint8Array[] = [];
    for await (const chunk of await readFileRange(file.key, 0, file.sizeBytes - 1))
      chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  }

  test('arrives whole over a line that breaks again and again', async () => {
    const bytes = noise(21 * mb + 12_345);
    const { id } = await begin(bytes.length);
    let at = 0;
    for (const breaksAfter of [100_000, 9 * mb, 30_000, 5 * mb, Number.POSITIVE_INFINITY]) {
      const written = await send(id, at, line(bytes.subarray(at), breaksAfter));
      expect(written.refused).toBeNull();
      expect(written.receivedBytes).toBeGreaterThan(at);
      at = written.receivedBytes;
      expect(await lookAtUpload(world.ana, { id })).toEqual({
        receivedBytes: at,
        sizeBytes: bytes.length,
      });
    }
    expect(at).toBe(bytes.length);
    const row = await db.file.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ sizeBytes: bytes.length, sha256: sum(bytes), name: 'film.bin' });
    expect(sum(await storedBytes(id))).toBe(sum(bytes));
  });

  test('bytes that are still on their way when a process is killed are sent again, and count once', async () => {
    const bytes = noise(20 * mb);
    const { id } = await begin(bytes.length);
    await killed('upload-step', id, bytes, 0);
    const before = await lookAtUpload(world.ana, { id });
    expect(before.receivedBytes).toBe(0);
    await overtake(id);
    expect(await send(id, 0, line(bytes.subarray(0, 10 * mb)))).toMatchObject({
      receivedBytes: 10 * mb,
    });
    await killed('upload-step', id, bytes, 10 * mb);
    expect(await lookAtUpload(world.ana, { id })).toMatchObject({ receivedBytes: 10 * mb });
    await overtake(id);
    await send(id, 10 * mb, line(bytes.subarray(10 * mb)));
    const row = await db.file.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ sizeBytes: bytes.length, sha256: sum(bytes) });
    expect(sum(await storedBytes(id))).toBe(sum(bytes));
  });

  test('a process killed between the last byte and the file leaves it to whoever asks next', async () => {
    const bytes = noise(9 * mb);
    const { id } = await begin(bytes.length);
    await killed('upload-finish', id, bytes, 0);
    expect(await db.file.count({ where: { id } })).toBe(0);
    const looks = await Promise.all([1, 2, 3].map(() => lookAtUpload(world.ana, { id })));
    expect(looks.every(({ receivedBytes }) => receivedBytes === bytes.length)).toBe(true);
    expect(await db.file.count({ where: { id } })).toBe(1);
    expect(sum(await storedBytes(id))).toBe(sum(bytes));
  });

  test('two windows that send the same part do not mix: one is told to wait', async () => {
    const bytes = noise(17 * mb);
    const { id } = await begin(bytes.length);
    const other = noise(17 * mb);
    const outcomes = await Promise.all([
      send(id, 0, line(bytes)),
      send(id, 0, line(other)),
      send(id, 0, line(other)),
    ]);
    expect(outcomes.filter(({ refused }) => refused === null)).toHaveLength(1);
    for (const { refused } of outcomes) expect([null, 'elsewhere', 'moved']).toContain(refused);
    const row = await db.file.findUniqueOrThrow({ where: { id } });
    expect([sum(bytes), sum(other)]).toContain(row.sha256);
    expect(sum(await storedBytes(id))).toBe(row.sha256);
  });

  test('whoever went silent is overtaken, and what they send then is lost, not mixed in', async () => {
    const bytes = noise(17 * mb);
    const { id } = await begin(bytes.length);
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    let sleeping: () => void = () => undefined;
    const fallenAsleep = new Promise<void>((resolve) => {
      sleeping = resolve;
    });
    async function* sleepy() {
      yield noise(mb);
      sleeping();
      await asleep;
      yield noise(16 * mb);
    }
    const first = send(id, 0, sleepy());
    await fallenAsleep;
    expect(await send(id, 0, line(bytes))).toMatchObject({ refused: 'elsewhere' });
    await overtake(id);
    await send(id, 0, line(bytes.subarray(0, 12 * mb)));
    wake();
    expect(await first).toMatchObject({ refused: 'moved' });
    await send(id, 12 * mb, line(bytes.subarray(12 * mb)));
    expect(sum(await storedBytes(id))).toBe(sum(bytes));
    expect((await db.file.findUniqueOrThrow({ where: { id } })).sha256).toBe(sum(bytes));
  });

  test('goes on only where it stands, and takes no more than was announced', async () => {
    const { id } = await begin(1000);
    expect(await send(id, 5, line(noise(10)))).toEqual({
      refused: 'moved',
      receivedBytes: 0,
    });
    await expect(send(id, 0, line(noise(1001)))).rejects.toMatchObject({ code: 'invalid' });
    expect(await db.file.count({ where: { id } })).toBe(0);
    await send(id, 0, line(noise(1000)));
    expect(await send(id, 1000, line(noise(1)))).toMatchObject({ refused: 'moved' });
    expect((await storedBytes(id)).length).toBe(1000);
  });

  test.each<[string, string, () => Buffer, RegExp]>([
    [
      'a page that calls itself a picture',
      'photo.png',
      () => Buffer.from('<html>'),
      /says that it is a PNG/,
    ],
    [
      'a program by its bytes, large',
      'film.mp4',
      () => Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(9 * mb)]),
      /is a program/,
    ],
    ['an archive that bursts', 'plans.zip', () => zipBomb(), /would unpack to/],
    [
      'an archive whose files share their bytes',
      'plans.zip',
      () => overlappingZip(),
      /would unpack to/,
    ],
  ])('%s is refused with a clear word, and nothing of it stays', async (_, name, bytes, words) => {
    const content = bytes();
    const { id } = await begin(content.length, name);
    await expect(send(id, 0, line(content))).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(words),
    });
    expect(await db.file.count({ where: { id } })).toBe(0);
    expect(await db.upload.count({ where: { id } })).toBe(0);
    await expect(lookAtUpload(world.ana, { id })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('taken back, its bytes are gone, under way or whole; what was handed in stays', async () => {
    const half = await begin(9 * mb);
    await send(half.id, 0, line(noise(8 * mb)));
    const whole = await begin(1000);
    await send(whole.id, 0, line(noise(1000)));
    const { key } = await db.file.findUniqueOrThrow({ where: { id: whole.id } });
    await Promise.all([half, whole].map(({ id }) => cancelUpload(world.ana, { id })));
    await expect(readFileRange(key, 0, 999)).rejects.toThrow();
    expect(await db.file.count({ where: { id: whole.id } })).toBe(0);

    const kept = await begin(1000);
    await send(kept.id, 0, line(noise(1000)));
    await deliverOrder(world.ana, { number, message: 'Here', fileIds: [kept.id] });
    await expect(cancelUpload(world.ana, kept)).rejects.toMatchObject({ code: 'conflict' });
    expect((await storedBytes(kept.id)).length).toBe(1000);
    expect(await listOrderUploads(world.ana, { number, purpose: 'delivery' })).not.toContainEqual(
      expect.objectContaining({ id: kept.id }),
    );
  });

  /** What stands in storage under the names of an upload. */
  async function namesUnder(key: string): Promise<string[]> {
    const target = await storageTarget();
    if (target.kind === 'folder') {
      const folder = path.join(target.folder, path.dirname(key));
      const all = await readdir(folder);
      return all.filter((name) => name.startsWith(path.basename(key)));
    }
    const { client, bucket } = target;
    const listed = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: key }));
    return (listed.Contents ?? []).map(({ Key }) => path.basename(Key ?? ''));
  }

  test('leaves nothing of killed processes behind, taken back or whole', async () => {
    const bytes = noise(3 * mb);
    const begunAndKilled = async () => {
      const { id } = await begin(bytes.length);
      await send(id, 0, line(bytes.subarray(0, mb)));
      await killed('upload-step', id, bytes.subarray(0, 2 * mb), mb);
      await overtake(id);
      return id;
    };
    const keyOf = async (id: string) =>
      (await db.upload.findUniqueOrThrow({ where: { id }, select: { key: true } })).key;

    const back = await begunAndKilled();
    const backKey = await keyOf(back);
    await cancelUpload(world.ana, { id: back });
    expect(await namesUnder(backKey)).toEqual([]);

    const whole = await begunAndKilled();
    const wholeKey = await keyOf(whole);
    await send(whole, mb, line(bytes.subarray(mb)));
    await db.upload.update({ where: { id: whole }, data: { expiresAt: new Date(0) } });
    await cleanUpUnfinished(theClock);
    expect(await namesUnder(wholeKey)).toEqual([path.basename(wholeKey)]);
    expect(sum(await storedBytes(whole))).toBe(sum(bytes));
  });

  test('that nobody goes on with is gone after a day', async () => {
    const { id } = await begin(9 * mb);
    await send(id, 0, line(noise(8 * mb + 100)));
    await moveClock(23 * hourMs);
    await cleanUpUnfinished(theClock);
    expect(await lookAtUpload(world.ana, { id })).toMatchObject({ receivedBytes: 8 * mb + 100 });
    await moveClock(2 * hourMs);
    await expect(lookAtUpload(world.ana, { id })).rejects.toMatchObject({ code: 'not_found' });
    await cleanUpUnfinished(theClock);
    expect(await db.upload.count({ where: { id } })).toBe(0);
  });
});

describe('what may be announced', () => {
  let world: World;
  let number: string;
  beforeAll(async () => {
    world = await makeWorld();
    ({ number } = await paidOrder(world));
  });
  const announce = (file: { name?: string; sizeBytes?: number; purpose?: string }) =>
    beginOrderUpload(world.ana, {
      number,
      purpose: 'delivery',
      name: 'film.mp4',
      sizeBytes: 1,
      ...file,
    });

  test.each([
    ['nothing at all', { name: 'empty.mp4', sizeBytes: 0 }, '“empty.mp4” is empty.'],
    ['more than 1 GB', { sizeBytes: 1024 * mb + 1 }, '“film.mp4” is larger than 1 GB.'],
    [
      'more than 25 MB with a message',
      { purpose: 'message', sizeBytes: 25 * mb + 1 },
      '“film.mp4” is larger than 25 MB.',
    ],
    [
      'a program',
      { name: 'setup.exe' },
      '“setup.exe” is a program, and programs cannot be sent here.',
    ],
  ])('%s is refused before a byte is sent', async (_, file, words) => {
    await expect(announce(file)).rejects.toMatchObject({
      code: 'invalid',
      fields: { files: words },
    });
  });

  test('a name is cleaned of its path and of what turns or hides letters', async () => {
    const { id } = await announce({ name: '../../etc/\u202epass\u0000wd\n<b>.mp4' });
    const { name, key } = await db.upload.findUniqueOrThrow({ where: { id } });
    expect(name).toBe('passwd _b_.mp4');
    expect(key).toMatch(/^uploads\/\d{4}-\d{2}\/[0-9a-f-]{36}$/);
  });

  test('is no more than one may leave unused, however many are announced at once', async () => {
    const cleo = await makePerson('Cleo');
    const three = Array.from({ length: 8 }, () =>
      beginOrderUpload(cleo, { purpose: 'message', name: 'a.bin', sizeBytes: 25 * mb }),
    );
    await Promise.all(three);
    await db.upload.updateMany({ where: { ownerId: cleo.id }, data: { sizeBytes: 380 * mb } });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        beginOrderUpload(cleo, { purpose: 'message', name: 'a.bin', sizeBytes: 20 * mb }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'invalid', fields: { files: expect.stringMatching(/not used/) } },
    });
  });

  test('only by the side that hands it in, and somebody else’s upload does not exist', async () => {
    await expect(
      beginOrderUpload(world.ben, { number, purpose: 'delivery', name: 'a.txt', sizeBytes: 1 }),
    ).rejects.toMatchObject({ code: 'not_found' });
    const { id } = await announce({ name: 'a.txt' });
    for (const stranger of [world.ben, world.zoe, world.ada]) {
      const attempts = [
        () => lookAtUpload(stranger, { id }),
        () => cancelUpload(stranger, { id }),
        () => writeUpload(stranger, { id, offset: 0, body: line(noise(1)) }),
      ];
      for (const attempt of attempts)
        await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
    }
    await writeUpload(world.ana, { id, offset: 0, body: line(Buffer.from('a')) });
    await expect(
      sendMessage(world.ben, { number, text: 'Mine?', fileIds: [id] }),
    ).rejects.toMatchObject({ code: 'invalid' });
    await expect(
      sendMessage(world.ana, { number, text: 'As a message?', fileIds: [id] }),
    ).rejects.toMatchObject({ code: 'invalid' });
  });

  test('one person’s files that come at once are so few that memory bears them', async () => {
    const dora = await makePerson('Dora');
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const upload = () =>
      beginOrderUpload(dora, { purpose: 'message', name: 'a.bin', sizeBytes: 10 });
    let arriving = 0;
    let full: () => void = () => undefined;
    const allHere = new Promise<void>((resolve) => {
      full = resolve;
    });
    async function* slow() {
      arriving++;
      if (arriving === 16) full();
      await asleep;
      yield noise(10);
    }
    const begun = await Promise.all(Array.from({ length: 17 }, upload));
    const ids = begun.map(({ id }) => id);
    const last = ids.pop() ?? '';
    const first = ids.map((id) => writeUpload(dora, { id, offset: 0, body: slow() }));
    await allHere;
    const sendLast = () => writeUpload(dora, { id: last, offset: 0, body: line(noise(10)) });
    expect(await sendLast()).toMatchObject({ refused: 'crowded' });
    wake();
    for (const written of await Promise.all(first)) expect(written.refused).toBeNull();
    expect(await sendLast()).toEqual({ refused: null, receivedBytes: 10 });
  });

  test('one that is still on its way cannot be handed in', async () => {
    const { id } = await announce({ name: 'slow.mp4', sizeBytes: 10 });
    await expect(
      deliverOrder(world.ana, { number, message: 'Here', fileIds: [id] }),
    ).rejects.toMatchObject({
      fields: { files: expect.stringMatching(/“slow.mp4” is still on its way/) },
    });
  });

  test('a page that is loaded again finds what its field has begun', async () => {
    const { id } = await announce({ name: 'long.mp4', sizeBytes: 10 });
    await writeUpload(world.ana, { id, offset: 0, body: line(noise(4)) });
    const mine = await listOrderUploads(world.ana, { number, purpose: 'delivery' });
    expect(mine).toContainEqual(
      expect.objectContaining({ id, name: 'long.mp4', receivedBytes: 4, finished: false }),
    );
    expect(
      await listOrderUploads(world.ana, { number, purpose: 'delivery', field: 'answers.1' }),
    ).toEqual([]);
    await expect(
      listOrderUploads(world.zoe, { number, purpose: 'delivery' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

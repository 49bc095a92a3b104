import { once } from 'node:events';
import net from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { scanStream } from '@/lib/files/clam';
import { scanFile } from '@/lib/files/scan-file';
import { writeUpload } from '@/lib/files/write-upload';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { fetchFile } from '@/lib/orders/fetch-file';
import { beginOrderUpload } from '@/lib/orders/order-uploads';
import { theClock } from '@/lib/platform/actor';
import { forgetConfig } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';
import { storeUpload } from '@/lib/platform/uploads';
import { clamdProgram, eicar, startClamd } from '@/tests/support/clamd';
import { withDatabase } from '@/tests/support/database';
import { makePerson, makeWorld, paidOrder, type World } from '@/tests/support/worlds';

const database = withDatabase();

function scanWith(url: string | undefined): void {
  if (url) process.env.CLAMAV_URL = url;
  else delete process.env.CLAMAV_URL;
  forgetConfig();
}

let world: World;
let number: string;
beforeAll(async () => {
  world = await makeWorld();
  ({ number } = await paidOrder(world));
});
afterEach(() => scanWith(undefined));

async function* pieces(...bytes: Uint8Array[]) {
  yield* bytes;
}

async function sent(content: Uint8Array, name = 'work.bin'): Promise<string> {
  const file = { number, purpose: 'delivery', name, sizeBytes: content.length };
  const { id } = await beginOrderUpload(world.ana, file);
  await writeUpload(world.ana, { id, offset: 0, body: pieces(content) });
  return id;
}
const scanOf = async (id: string) =>
  db.file.findUniqueOrThrow({ where: { id }, select: { scan: true, virus: true } });

/** Somebody who listens where clamd would, and answers what the test wants. */
async function peer(answer: (told: Buffer) => string | null) {
  const heard: Buffer[] = [];
  const server = net.createServer((socket) => {
    let told = Buffer.alloc(0);
    socket
      .on('error', () => undefined)
      .on('data', (chunk) => {
        told = Buffer.concat([told, chunk]);
        const words = answer(told);
        if (words === null) return;
        heard.push(told);
        socket.end(words);
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  return { url: `tcp://127.0.0.1:${port}`, heard, stop: () => server.close() };
}

const ends = (told: Buffer): boolean => told.subarray(-4).equals(Buffer.alloc(4));

describe('what is said to clamd', () => {
  test('is the command, each piece with its length, and an empty one', async () => {
    const clamd = await peer((told) => (ends(told) ? 'stream: OK\0' : null));
    expect(await scanStream(clamd.url, pieces(Buffer.from('abc'), Buffer.from('de')))).toEqual({
      virus: null,
    });
    expect(clamd.heard[0]?.toString('latin1')).toBe('zINSTREAM\0\0\0\0\x03abc\0\0\0\x02de\0\0\0\0');
    clamd.stop();
  });

  test.each([
    ['stream: Win.Test FOUND\0', { virus: 'Win.Test' }],
    ['stream: Eicar with: colon FOUND\0', { virus: 'Eicar with: colon' }],
  ])('%j is something found', async (words, verdict) => {
    const clamd = await peer((told) => (ends(told) ? words : null));
    expect(await scanStream(clamd.url, pieces(Buffer.from('a')))).toEqual(verdict);
    clamd.stop();
  });

  test.each([
    ['INSTREAM size limit exceeded. ERROR\0', /size limit/],
    ['', /nothing/],
    ['stream: OK, or so\0', /or so/],
  ])('%j is no word that a file is clean', async (words, why) => {
    // It breaks off in the middle, as clamd does at its limit.
    const clamd = await peer(() => words);
    const large = Array.from({ length: 64 }, () => Buffer.alloc(256 * 1024));
    await expect(scanStream(clamd.url, pieces(...large))).rejects.toThrow(
      words === '' ? /nothing|EPIPE|ECONNRESET/ : new RegExp(`${why.source}|EPIPE|ECONNRESET`),
    );
    clamd.stop();
  });
});

test('without a scanner a file is given out unchecked', async () => {
  const id = await sent(Buffer.from('hello'));
  expect(await scanOf(id)).toEqual({ scan: 'unchecked', virus: null });
});

test('while the scanner is away a file waits, and its job is tried again', async () => {
  scanWith('tcp://127.0.0.1:1');
  const id = await sent(Buffer.from('hello'));
  const jobs = await database.query<{ task: string }>(
    "SELECT task_identifier AS task FROM graphile_worker.jobs WHERE task_identifier = 'scan-file'",
  );
  expect(jobs).toHaveLength(1);
  await expect(scanFile(theClock, { fileId: id })).rejects.toThrow();
  expect(await scanOf(id)).toMatchObject({ scan: 'waiting' });
  await deliverOrder(world.ana, { number, message: 'Here', fileIds: [id] });
  await expect(fetchFile(world.ben, id)).rejects.toMatchObject({ code: 'conflict' });
  const clamd = await peer((told) => (ends(told) ? 'stream: OK\0' : null));
  scanWith(clamd.url);
  await scanFile(theClock, { fileId: id });
  expect(await scanOf(id)).toEqual({ scan: 'clean', virus: null });
  expect(await fetchFile(world.ben, id)).toMatchObject({ name: 'work.bin' });
  clamd.stop();
});

test('one person’s files are scanned one after the other, and two at once of all', async () => {
  scanWith('tcp://127.0.0.1:1');
  await database.query('DELETE FROM graphile_worker._private_jobs');
  const people = await Promise.all(
    Array.from({ length: 24 }, (_, nth) => makePerson(`Person ${nth}`)),
  );
  for (const person of people)
    for (const content of [Buffer.from('one'), Buffer.from('two')])
      await storeUpload(person, { file: { name: 'note.txt', content }, purpose: 'message' });
  const rows = await database.query<{ owner: string; queue: string }>(`
    SELECT f.owner_id AS owner, q.queue_name AS queue
      FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
      JOIN file f ON f.id = (j.payload->>'fileId')::uuid`);
  expect(rows).toHaveLength(48);
  expect(new Set(rows.map(({ queue }) => queue))).toEqual(new Set(['scans:0', 'scans:1']));
  expect(new Set(rows.map(({ owner, queue }) => owner + queue)).size).toBe(24);
});

// Debian's clamav-daemon is not everywhere: without its program there is nothing to try it against.
describe.skipIf(!clamdProgram)(
  'a real clamd (skipped where clamav-daemon is not installed)',
  () => {
    let clamd: Awaited<ReturnType<typeof startClamd>>;
    beforeAll(async () => {
      clamd = await startClamd(clamdProgram ?? '');
    });
    afterAll(() => clamd.stop());

    test('lets a clean file through', async () => {
      scanWith(clamd.url);
      const id = await sent(Buffer.alloc(9 * 1024 * 1024, 'minnow'));
      await scanFile(theClock, { fileId: id });
      expect(await scanOf(id)).toEqual({ scan: 'clean', virus: null });
    });

    test('finds EICAR: nobody gets it, it cannot be handed in, its sender and the admins hear of it once', async () => {
      scanWith(clamd.url);
      ({ number } = await paidOrder(world));
      const id = await sent(eicar, 'invoice.txt');
      await Promise.all([1, 2].map(() => scanFile(theClock, { fileId: id })));
      expect(await scanOf(id)).toMatchObject({
        scan: 'infected',
        virus: expect.stringMatching(/Eicar/),
      });
      for (const person of [world.ana, world.ada])
        await expect(fetchFile(person, id)).rejects.toMatchObject({
          code: person === world.ana ? 'conflict' : 'not_found',
        });
      await expect(
        deliverOrder(world.ana, { number, message: 'Here', fileIds: [id] }),
      ).rejects.toMatchObject({ code: 'invalid' });
      const words = await db.notification.findMany({
        where: { kind: 'file-infected' },
        select: { personId: true, title: true },
      });
      expect(words).toHaveLength(2);
      expect(words.find(({ personId }) => personId === world.ana.id)?.title).toBe(
        '“invoice.txt” is infected and is not given out',
      );
      expect(words.some(({ personId }) => personId === world.ada.id)).toBe(true);
    });
  },
);

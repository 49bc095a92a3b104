import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { putFile, putFileStream, readFileBytes } from '@/lib/platform/storage';
import { storageTarget } from '@/lib/platform/storage-target';
import { withDatabase } from '../../support/database';
import { noise } from '../../support/noise';
import { storageKinds, withStorage } from '../../support/storage';

withDatabase();

const mb = 1024 * 1024;
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** In pieces of no round length, as a disk or a line brings them. */
const streamOf = (bytes: Buffer, breaksAfter = bytes.length) =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += 77_777) {
        if (at >= breaksAfter) throw new Error('the disk is gone');
        yield bytes.subarray(at, at + 77_777);
      }
    })(),
  );

/** What S3 is asked for while `act` runs. */
async function askedOfBucket(act: () => Promise<void>): Promise<string[]> {
  const target = await storageTarget();
  const asked: string[] = [];
  if (target.kind === 's3')
    target.client.middlewareStack.add(
      (next, { commandName }) =>
        (args) => {
          asked.push(String(commandName).replace('Command', ''));
          return next(args);
        },
      { step: 'initialize', name: 'listening', override: true },
    );
  await act();
  return asked;
}

describe.each(storageKinds)('a large file, kept in %s', (kind) => {
  withStorage(kind);

  test.each([
    { sizeBytes: 40 * mb + 1234, parts: 3 },
    { sizeBytes: 48 * mb, parts: 3 },
    { sizeBytes: 1234, parts: 0 },
  ])('of $sizeBytes bytes arrives whole, in $parts parts', async ({ sizeBytes, parts }) => {
    const bytes = noise(sizeBytes);
    const key = `exports/${sizeBytes}.zip`;
    const asked = await askedOfBucket(() =>
      putFileStream(key, streamOf(bytes), bytes.length, 'application/zip'),
    );
    expect(asked.filter((name) => name === 'UploadPart')).toHaveLength(kind === 'S3' ? parts : 0);
    expect(sum(await readFileBytes(key))).toBe(sum(bytes));
  });

  test('and an empty one is empty', async () => {
    await putFile('exports/empty', new Uint8Array(), 'text/plain');
    expect((await readFileBytes('exports/empty')).length).toBe(0);
  });

  test('whose stream breaks is an error, and in a bucket nothing stands under its name', async () => {
    const bytes = noise(40 * mb);
    const put = (key: string, stream: Readable, sizeBytes: number) =>
      putFileStream(key, stream, sizeBytes, 'application/zip');
    await expect(put('exports/broken', streamOf(bytes, 35 * mb), bytes.length)).rejects.toThrow();
    if (kind === 'a folder') return;
    await expect(put('exports/short', streamOf(bytes), bytes.length + 1)).rejects.toThrow();
    for (const key of ['exports/broken', 'exports/short'])
      await expect(readFileBytes(key)).rejects.toThrow();
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { takePen } from '@/lib/files/upload-pen';
import { takeTurn } from '@/lib/files/upload-turn';
import { writeUpload } from '@/lib/files/write-upload';
import { beginOrderUpload } from '@/lib/orders/order-uploads';
import { db } from '@/lib/platform/db';
import { withDatabase } from '@/tests/support/database';
import { noise } from '@/tests/support/noise';
import { storageKinds, withStorage } from '@/tests/support/storage';
import { makePerson } from '@/tests/support/worlds';

withDatabase();

describe.each(storageKinds)('an upload in %s', (kind) => {
  withStorage(kind);

  test('stays with who overtook, when the storage answers the first one last', async () => {
    const ana = await makePerson(kind === storageKinds[0] ? 'Ana' : 'Ann');
    const bytes = noise(18 * 1024 * 1024);
    const file = { purpose: 'message', name: 'a.bin', sizeBytes: bytes.length };
    const { id } = await beginOrderUpload(ana, file);
    const slow = await takeTurn(ana, id, 0);
    await db.upload.update({ where: { id }, data: { writerUntil: new Date(0) } });
    // More than a part, so that one of it is named already.
    const half = bytes.length / 2;
    const body = async function* (part: Uint8Array) {
      yield part;
    };
    await writeUpload(ana, { id, offset: 0, body: body(bytes.subarray(0, half)) });
    if ('refused' in slow) throw new Error('the first one has no turn');
    const pen = await takePen(slow);
    pen.take(bytes.subarray(0, 10));
    expect(await pen.settle()).toBe(false);
    await writeUpload(ana, { id, offset: half, body: body(bytes.subarray(half)) });
    const { sha256 } = await db.file.findUniqueOrThrow({ where: { id } });
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

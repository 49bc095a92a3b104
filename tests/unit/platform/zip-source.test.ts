import { once } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { addSource } from '@/lib/platform/zip-source';

/** An archive with one endless file in it. */
function archive() {
  const source = new Readable({
    read() {
      this.push(Buffer.alloc(64 * 1024));
    },
  });
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  addSource(zip, 'work.bin', { mtime: new Date(), compress: false }, async () => source);
  zip.end();
  return { source, out };
}

describe('a file in an archive', () => {
  test('is closed when nobody takes the archive any more', async () => {
    const { source, out } = archive();
    await once(out, 'readable');
    out.read();
    const closed = once(source, 'close');
    out.destroy();
    await closed;
    expect(source.destroyed).toBe(true);
  });

  test('is closed when the archive was given up before its turn', async () => {
    const { source, out } = archive();
    out.destroy();
    await once(source, 'close');
    expect(source.destroyed).toBe(true);
  });

  test('breaks the archive off when it breaks', async () => {
    const { source, out } = archive();
    await once(out, 'readable');
    const failed = once(out, 'error');
    source.destroy(new Error('the bucket went away'));
    const [error] = await failed;
    expect(error).toMatchObject({ message: 'the bucket went away' });
  });
});

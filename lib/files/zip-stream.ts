import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { readFileRange } from '@/lib/platform/storage';
import { addSource } from '@/lib/platform/zip-source';
import { uniqueNames } from './unique-names';

type Stored = { readonly key: string; readonly name: string; readonly sizeBytes: number };

/**
 * Several stored files as one archive, written while it is read: each is opened when its turn comes, and none is in memory.
 * Not compressed: what is worth it is already, and so the size is known before.
 */
export async function zipStream(
  files: readonly Stored[],
  at: Date,
): Promise<{ readonly stream: Readable; readonly sizeBytes: number }> {
  const zip = new ZipFile();
  const stream = zip.outputStream as Readable;
  // A file that cannot be read breaks the download off, rather than leave an archive that looks whole.
  zip.on('error', (error) => stream.destroy(error));
  // Heard before anybody reads, too.
  stream.on('error', () => undefined);
  const names = uniqueNames(files.map(({ name }) => name));
  files.forEach(({ key, sizeBytes: size }, index) => {
    addSource(zip, names[index] ?? 'file', { size, compress: false, mtime: at }, () =>
      readFileRange(key, 0, size - 1),
    );
  });
  const sizeBytes = await new Promise<number>((resolve) =>
    zip.end({ forceZip64Format: false, comment: '' }, resolve as () => void),
  );
  return { stream, sizeBytes };
}

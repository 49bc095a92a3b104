import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { log } from '@/lib/platform/log';
import { readFileStream } from '@/lib/platform/storage';
import { addSource } from '@/lib/platform/zip-source';
import { jsonText } from './json-text';
import { exportParts, readmeText } from './parts';
import { filesOf } from './shared-things';

/** A file whose bytes are gone must not keep a person from all the rest. */
async function openFile(file: { id: string; key: string }): Promise<Readable> {
  try {
    return await readFileStream(file.key);
  } catch (error) {
    log.error({ err: error, file: file.id }, 'a file could not be read for an export');
    return Readable.from(['This file could not be read when the export was made.\n']);
  }
}

/**
 * Writes everything of a person's into a zip at `path`. One entry at a time is read and written, a page of rows or a piece
 * of a file: the memory that it takes does not grow with what there is.
 */
export async function writeExportZip(
  person: { readonly id: string; readonly name: string },
  marketplace: string,
  path: string,
  at: Date,
): Promise<void> {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(path));
  // A disk that is full while rows are still being read: it is heard at the end, and until then is nobody's to catch.
  written.catch(() => undefined);
  zip.on('error', (error) => (zip.outputStream as Readable).destroy(error as Error));
  const readme = readmeText({ name: person.name, marketplace, at });
  zip.addBuffer(Buffer.from(readme), 'README.txt', { mtime: at });
  for (const part of exportParts)
    addSource(zip, part.file, { mtime: at }, async () =>
      Readable.from(jsonText(part.rows(person.id))),
    );
  for await (const file of filesOf(person.id)) {
    const folder = file.order?.number ?? 'without-an-order';
    addSource(
      zip,
      `files/${folder}/${file.id.slice(-8)}-${file.name}`,
      // Pictures and archives, most of them: pressing them again costs time and gains nothing.
      { mtime: file.createdAt, compress: false },
      () => openFile(file),
    );
  }
  zip.end();
  await written;
}

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { putInParts } from './put-in-parts';
import { type StorageTarget, storageTarget } from './storage-target';

let opened: { readonly target: StorageTarget; readonly disk: Disk } | undefined;

async function openDisk(): Promise<Disk> {
  const target = await storageTarget();
  if (opened?.target !== target) opened = { target, disk: await diskOf(target) };
  return opened.disk;
}

async function diskOf(target: StorageTarget): Promise<Disk> {
  if (target.kind === 'folder')
    return new Disk(new FSDriver({ location: target.folder, visibility: 'private' }));
  const { S3Driver } = await import('flydrive/drivers/s3');
  const { client, bucket } = target;
  return new Disk(new S3Driver({ client, bucket, visibility: 'private', supportsACL: false }));
}

/** Keeps bytes under a key such as `orders/…/file`. Overwrites. */
export async function putFile(key: string, bytes: Uint8Array, mime: string): Promise<void> {
  await (await openDisk()).put(key, bytes, { contentType: mime });
}

/** Above this a bucket is sent a file in parts. */
const oneRequestBytes = 32 * 1024 * 1024;

/** Keeps what a stream brings, of a length that is known, under a key. Overwrites. */
export async function putFileStream(
  key: string,
  stream: Readable,
  sizeBytes: number,
  mime: string,
): Promise<void> {
  if ((await storageTarget()).kind === 's3' && sizeBytes > oneRequestBytes)
    return putInParts(key, stream, sizeBytes, mime);
  const options = { contentType: mime, contentLength: sizeBytes };
  await (await openDisk()).putStream(key, stream, options);
}

/** The bytes under a key as a stream. Throws when there are none. */
export async function readFileStream(key: string): Promise<Readable> {
  const stream = await (await openDisk()).getStream(key);
  // A missing file fails here and not in the middle of an answer that has begun already.
  await once(stream, 'readable');
  return stream;
}

/** The bytes from `start` to `end`, both counted in, as a stream. Throws when there are none under this key. */
export async function readFileRange(key: string, start: number, end: number): Promise<Readable> {
  const target = await storageTarget();
  if (target.kind === 'folder') {
    const stream = createReadStream(path.join(target.folder, key), { start, end });
    await once(stream, 'readable');
    return stream;
  }
  const { GetObjectCommand } = await import('@aws-sdk/client-s3');
  const { client, bucket } = target;
  const answer = await client.send(
    new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=${start}-${end}` }),
  );
  return answer.Body as Readable;
}

/** At most `most` bytes from the beginning of a file, or with a negative number from its end, of a known size. */
export async function readFilePiece(
  key: string,
  sizeBytes: number,
  most: number,
): Promise<Uint8Array> {
  const start = most < 0 ? Math.max(0, sizeBytes + most) : 0;
  const end = most < 0 ? sizeBytes - 1 : Math.min(sizeBytes, most) - 1;
  const chunks: Uint8Array[] = [];
  for await (const chunk of await readFileRange(key, start, end)) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** The bytes under a key. Throws when there are none. */
export async function readFileBytes(key: string): Promise<Uint8Array> {
  const target = await storageTarget();
  // flydrive hands on the memory that Node reads small files into, with what else stands in it: an empty file had 64 kB.
  if (target.kind === 'folder') return readFile(path.join(target.folder, key));
  return (await openDisk()).getBytes(key);
}

/** Removes what stands under a key; nothing there is fine. */
export async function removeFile(key: string): Promise<void> {
  await (await openDisk()).delete(key);
}

/** Can the storage be reached? For `/api/ready`. */
export async function storageReachable(): Promise<boolean> {
  return (await openDisk()).exists('ready-probe').then(
    () => true,
    () => false,
  );
}

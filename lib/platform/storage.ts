import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { config } from './config';

let disk: Disk | undefined;

async function openDisk(): Promise<Disk> {
  if (disk) return disk;
  const target = config().STORAGE_URL;
  if (target.startsWith('file:')) {
    disk = new Disk(
      new FSDriver({ location: path.resolve(target.slice('file:'.length)), visibility: 'private' }),
    );
    return disk;
  }
  const url = new URL(target);
  // Loaded only where it is used: the S3 client is large.
  const { S3Driver } = await import('flydrive/drivers/s3');
  const endpoint = url.searchParams.get('endpoint');
  disk = new Disk(
    new S3Driver({
      bucket: url.hostname,
      region: url.searchParams.get('region') ?? 'us-east-1',
      visibility: 'private',
      supportsACL: false,
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      ...(url.username
        ? {
            credentials: {
              accessKeyId: decodeURIComponent(url.username),
              secretAccessKey: decodeURIComponent(url.password),
            },
          }
        : {}),
    }),
  );
  return disk;
}

/** Keeps bytes under a key such as `orders/…/file`. Overwrites. */
export async function putFile(key: string, bytes: Uint8Array, mime: string): Promise<void> {
  await (await openDisk()).put(key, bytes, { contentType: mime });
}

/** Keeps what a stream brings, of a length that is known, under a key. Overwrites. */
export async function putFileStream(
  key: string,
  stream: Readable,
  sizeBytes: number,
  mime: string,
): Promise<void> {
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

/** The bytes under a key. Throws when there are none. */
export async function readFileBytes(key: string): Promise<Uint8Array> {
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

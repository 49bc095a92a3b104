import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { storageTarget } from './storage-target';

/** A file that is being put together; `multipartId` is S3's name for it. */
export type Whole = { readonly key: string; readonly multipartId: string };

/**
 * Storage that takes a file in parts. A part counts when the caller has written it down: `send` goes before that and may be
 * lost, `place` stands inside the caller's row lock.
 */
export type PartStore = {
  /** Do parts have to be full, all but the last? Then what is left of a cut line stands by itself until the rest comes. */
  readonly fullParts: boolean;
  readonly begin: (key: string, mime?: string) => Promise<string>;
  /** Sends a part under a number that is never given out twice; answers how it is named at the end. */
  readonly send: (whole: Whole, number: number, bytes: Uint8Array) => Promise<string | null>;
  readonly place: (whole: Whole, at: number, bytes: Uint8Array) => Promise<void>;
  /** Makes the parts the file under the key. Once more is fine. */
  readonly finish: (whole: Whole, parts: readonly string[], sizeBytes: number) => Promise<void>;
  readonly abort: (whole: Whole) => Promise<void>;
  /** Removes what stands by itself under names that begin so; where parts need not be full there is none. */
  readonly removeBeside: (beginning: string) => Promise<void>;
};

/** How parts are kept where files are kept. */
export async function partStore(): Promise<PartStore> {
  const target = await storageTarget();
  return target.kind === 'folder'
    ? inFolder(target.folder)
    : inBucket(target.client, target.bucket);
}

/**
 * One growing file. Two who send the same upload would write over each other: so bytes are written under the lock of the
 * upload's row, by the one who may go on, and stand on the disk before the row says so.
 */
function inFolder(folder: string): PartStore {
  const growing = (key: string) => `${path.join(folder, key)}.part`;
  return {
    fullParts: false,
    begin: async (key) => {
      await mkdir(path.dirname(path.join(folder, key)), { recursive: true });
      await (await open(growing(key), 'a', 0o600)).close();
      return 'folder';
    },
    send: async () => null,
    place: async ({ key }, at, bytes) => {
      const file = await open(growing(key), 'r+');
      try {
        for (let done = 0; done < bytes.length; )
          done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
        await file.datasync();
      } finally {
        await file.close();
      }
    },
    finish: async ({ key }, _, sizeBytes) => {
      try {
        await rename(growing(key), path.join(folder, key));
      } catch (error) {
        // Another one finished it, or we did before we were killed.
        const there = await stat(path.join(folder, key)).catch(() => null);
        if (there?.size !== sizeBytes) throw error;
      }
    },
    abort: async ({ key }) => rm(growing(key), { force: true }),
    removeBeside: async () => undefined,
  };
}

/** A multipart upload. What a sender who was overtaken has sent has a number of its own and is left out at the end. */
function inBucket(client: S3Client, bucket: string): PartStore {
  const s3 = import('@aws-sdk/client-s3');
  const named = (whole: Whole) => ({
    Bucket: bucket,
    Key: whole.key,
    UploadId: whole.multipartId,
  });
  return {
    fullParts: true,
    begin: async (key, mime) => {
      const { CreateMultipartUploadCommand } = await s3;
      const begun = await client.send(
        new CreateMultipartUploadCommand({ Bucket: bucket, Key: key, ContentType: mime }),
      );
      return begun.UploadId ?? '';
    },
    send: async (whole, number, bytes) => {
      const { UploadPartCommand } = await s3;
      const part = { ...named(whole), PartNumber: number, Body: bytes };
      const { ETag } = await client.send(new UploadPartCommand(part));
      return `${number} ${ETag}`;
    },
    place: async () => undefined,
    finish: async (whole, parts, sizeBytes) => {
      const { CompleteMultipartUploadCommand, HeadObjectCommand } = await s3;
      const Parts = parts.map((part) => {
        const [number = '', ...tag] = part.split(' ');
        return { PartNumber: Number(number), ETag: tag.join(' ') };
      });
      try {
        await client.send(
          new CompleteMultipartUploadCommand({ ...named(whole), MultipartUpload: { Parts } }),
        );
      } catch (error) {
        const there = await client
          .send(new HeadObjectCommand({ Bucket: bucket, Key: whole.key }))
          .catch(() => null);
        if (there?.ContentLength !== sizeBytes) throw error;
      }
    },
    abort: async (whole) => {
      const { AbortMultipartUploadCommand } = await s3;
      // What is finished or gone has nothing to give up.
      await client.send(new AbortMultipartUploadCommand(named(whole))).catch(() => undefined);
    },
    removeBeside: async (beginning) => {
      const { DeleteObjectCommand, ListObjectsV2Command } = await s3;
      for (;;) {
        const listed = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: beginning }),
        );
        for (const { Key } of listed.Contents ?? [])
          await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
        if (!listed.IsTruncated) return;
      }
    },
  };
}

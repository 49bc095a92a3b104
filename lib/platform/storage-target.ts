import path from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { config } from './config';

/** Where files are kept, as `STORAGE_URL` says. */
export type StorageTarget =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 's3'; readonly bucket: string; readonly client: S3Client };

let kept: { readonly url: string; readonly target: StorageTarget } | undefined;

/** The folder or the bucket; the client of a bucket is made once. */
export async function storageTarget(): Promise<StorageTarget> {
  const url = config().STORAGE_URL;
  if (kept?.url !== url) kept = { url, target: await openTarget(url) };
  return kept.target;
}

async function openTarget(text: string): Promise<StorageTarget> {
  if (text.startsWith('file:'))
    return { kind: 'folder', folder: path.resolve(text.slice('file:'.length)) };
  const url = new URL(text);
  // Loaded only where it is used: the S3 client is large.
  const { S3Client } = await import('@aws-sdk/client-s3');
  const endpoint = url.searchParams.get('endpoint');
  const client = new S3Client({
    region: url.searchParams.get('region') ?? 'us-east-1',
    // Servers that are not Amazon's do not all know the checksums that the client would add by itself.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(url.username
      ? {
          credentials: {
            accessKeyId: decodeURIComponent(url.username),
            secretAccessKey: decodeURIComponent(url.password),
          },
        }
      : {}),
  });
  return { kind: 's3', bucket: url.hostname, client };
}

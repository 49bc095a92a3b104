import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll } from 'vitest';
import { forgetConfig } from '@/lib/platform/config';

export type StorageKind = 'a folder' | 'S3';
export const storageKinds: readonly StorageKind[] = ['a folder', 'S3'];

/**
 * Files go to an S3 server of the test's own: another program that speaks S3's protocol, with its data in a folder that is
 * deleted. With 'a folder' they stay where `withDatabase` put them. Call it inside the `describe` that it is for.
 */
export function withStorage(kind: StorageKind): void {
  if (kind === 'a folder') return;
  let folder = '';
  let server: S3rver | undefined;
  let before: string | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'minnow-s3-'));
    server = new S3rver({
      address: '127.0.0.1',
      port: 0,
      silent: true,
      directory: folder,
      configureBuckets: [{ name: 'minnow' }],
    });
    const { port } = await server.run();
    before = process.env.STORAGE_URL;
    process.env.STORAGE_URL = `s3://S3RVER:S3RVER@minnow?endpoint=http://127.0.0.1:${port}`;
    forgetConfig();
  });

  afterAll(async () => {
    process.env.STORAGE_URL = before;
    forgetConfig();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });
}

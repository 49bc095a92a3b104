import { createSHA256 } from 'hash-wasm';
import type { Actor } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { headBytes, kindOf } from '@/lib/platform/file-kinds';
import { askForScan, scanAtFirst } from '@/lib/platform/scan-order';
import { readFilePiece, readFileRange } from '@/lib/platform/storage';
import { partStore } from '@/lib/platform/storage-parts';
import { zipProblem } from '@/lib/platform/zip-check';
import { discard } from './cancel-upload';
import { ownUpload, type UploadRow, wholeOf } from './own-upload';

/**
 * Makes an upload whose last byte has come a file, under the same id: its type is read from what stands in storage, and only
 * then can it be handed in. Asked again, by another window or after a killed process, it changes nothing. Refuses
 * `not_found`, `conflict` while bytes are missing, `invalid` for what cannot be taken: the upload is then gone.
 */
export async function finishUpload(actor: Actor, input: { id: string }): Promise<void> {
  const row = await ownUpload(actor, input.id);
  if (row.finishedAt) return;
  if (row.receivedBytes !== row.sizeBytes) throw conflict(`“${row.name}” is not here in full yet.`);
  await (await partStore()).finish(wholeOf(row), row.parts, row.sizeBytes);
  const kind = await checked(row);
  if ('problem' in kind) {
    await discard(row.id);
    throw invalid({ [row.field]: kind.problem }, kind.problem);
  }
  const sha256 = await sumOf(row);
  crashPoint('upload-finish');
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM upload WHERE id = ${row.id}::uuid FOR UPDATE`;
    const at = await now(tx);
    const mine = { id: row.id, finishedAt: null, expiresAt: { gt: at } };
    const { count } = await tx.upload.updateMany({ where: mine, data: { finishedAt: at } });
    if (count === 0) return;
    const { id, ownerId, purpose, name, sizeBytes, key } = row;
    const file = { id, ownerId, purpose, name, sizeBytes, key, sha256, mime: kind.mime };
    await tx.file.create({ data: { ...file, createdAt: at, scan: scanAtFirst() } });
    await askForScan(tx, { id, ownerId });
  });
}

async function checked(row: UploadRow): ReturnType<typeof kindOf> {
  const { key, name, sizeBytes } = row;
  const head = await readFilePiece(key, sizeBytes, headBytes);
  const kind = await kindOf(head, name);
  if ('problem' in kind) return kind;
  const problem = await zipProblem(
    async (start, end) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of await readFileRange(key, start, end))
        chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    sizeBytes,
    name,
  );
  return problem ? { problem } : kind;
}

/** The sum that was made while it came in. */
async function sumOf({ hashState }: UploadRow): Promise<string> {
  const hash = await createSHA256();
  hash.init();
  if (hashState) hash.load(hashState);
  return hash.digest('hex');
}

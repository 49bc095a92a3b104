import { createSHA256 } from 'hash-wasm';
import { crashPoint } from '@/lib/platform/crash-point';
import { putFile, readFileBytes, removeFile } from '@/lib/platform/storage';
import { type PartStore, partStore } from '@/lib/platform/storage-parts';
import { tailKey, wholeOf } from './own-upload';
import type { Turn } from './upload-turn';

/** A full part: S3 takes none below 5 MB but the last, and some servers want all of one size. */
export const partBytes = 8 * 1024 * 1024;

/** Writes what arrives, a full part at a time: no more than that is ever in memory. */
export type Pen = {
  readonly receivedBytes: () => number;
  /** Takes as much as fits into the part; the rest is the caller's to give again. */
  readonly take: (bytes: Uint8Array) => number;
  readonly isFull: () => boolean;
  /** The beginning of the part that is being filled. */
  readonly filled: () => Uint8Array;
  /** Puts down what there is; false when somebody else has the turn now. */
  readonly settle: () => Promise<boolean>;
};

/** Takes up the pen where the upload stands. SHA-256 goes on from the state that was kept with the last step. */
export async function takePen(turn: Turn): Promise<Pen> {
  const { row } = turn;
  const store = await partStore();
  const whole = await begun(turn, store);
  const hash = await createSHA256();
  hash.init();
  if (row.hashState) hash.load(row.hashState);
  const part = Buffer.allocUnsafe(Math.min(partBytes, row.sizeBytes));
  let { tail, receivedBytes } = row;
  let filled = 0;
  if (tail !== null) filled = Buffer.from(await readFileBytes(tailKey(row.key, tail))).copy(part);
  let fresh = 0;

  return {
    receivedBytes: () => receivedBytes,
    take: (bytes) => {
      const fits = bytes.subarray(0, part.length - filled);
      part.set(fits, filled);
      hash.update(fits);
      filled += fits.length;
      fresh += fits.length;
      return fits.length;
    },
    isFull: () => filled === part.length,
    filled: () => part.subarray(0, filled),
    settle: async () => {
      if (fresh === 0) return true;
      const number = await turn.nextNumber();
      if (number === null) return false;
      const bytes = part.subarray(0, filled);
      const end = receivedBytes + fresh;
      const alone = store.fullParts && filled < partBytes && end < row.sizeBytes;
      if (alone) await putFile(tailKey(row.key, number), bytes, 'application/octet-stream');
      const named = alone ? null : await store.send(whole, number, bytes);
      crashPoint('upload-step');
      const step = {
        receivedBytes: end,
        hashState: new Uint8Array(hash.save()),
        part: named,
        tail: alone ? number : null,
      };
      const ours = await turn.settle(step, () => store.place(whole, end - filled, bytes));
      if (alone && !ours) await removeFile(tailKey(row.key, number));
      if (!ours) return false;
      if (tail !== null) await removeFile(tailKey(row.key, tail));
      tail = step.tail;
      receivedBytes = end;
      fresh = 0;
      if (!alone) filled = 0;
      return true;
    },
  };
}

/** The storage's own upload, begun with the first bytes. */
async function begun(turn: Turn, store: PartStore) {
  const { row } = turn;
  if (row.multipartId) return wholeOf(row);
  const multipartId = await store.begin(row.key);
  const whole = { key: row.key, multipartId };
  // Whoever was overtaken meanwhile must not write their name over that of who goes on, and leaves nothing in the bucket.
  if (!(await turn.begun(multipartId)) && store.fullParts) await store.abort(whole);
  return whole;
}

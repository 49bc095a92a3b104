import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/platform/actor';
import { addHours, now, realNow } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { isId } from '@/lib/platform/ids';
import { waitingHours } from './begin-upload';
import { ownUpload, type UploadRow } from './own-upload';

/** Nobody else may send while bytes arrive; whose line went silent for so long is overtaken. */
const silentMs = 6000;
const renewMs = 2000;

/** What one step has brought. */
export type Step = {
  readonly receivedBytes: number;
  readonly hashState: Uint8Array<ArrayBuffer>;
  /** S3's name of a full part. */
  readonly part: string | null;
  /** The number under which an unfilled part stands. */
  readonly tail: number | null;
};

export type Refused = {
  readonly refused: 'elsewhere' | 'moved' | 'crowded' | 'full';
  readonly receivedBytes: number;
};

/** The right to send to one upload; it ends by itself when no bytes come, or somebody else takes it after that. */
export type Turn = {
  readonly row: UploadRow;
  /** Bytes arrive: keeps the turn. */
  readonly moving: () => Promise<void>;
  /** Writes down the storage's name for the upload; false when the turn was lost. */
  readonly begun: (multipartId: string) => Promise<boolean>;
  /** A number for a part, given out once. Null when the turn was lost. */
  readonly nextNumber: () => Promise<number | null>;
  /** Writes a step down, if the turn is still ours; `place` puts its bytes down first, under the row's lock. */
  readonly settle: (step: Step, place: () => Promise<void>) => Promise<boolean>;
  readonly end: () => Promise<void>;
};

const leaseEnd = (): Date => new Date(realNow().getTime() + silentMs);

/**
 * Takes the turn to send from this offset. Refused `moved` when the upload stands elsewhere, `elsewhere` while another
 * window sends to it.
 */
export async function takeTurn(actor: Actor, id: string, offset: number): Promise<Turn | Refused> {
  const writer = randomUUID();
  const taken = await transaction(async (tx): Promise<UploadRow | Refused> => {
    if (isId(id)) await tx.$queryRaw`SELECT id FROM upload WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await ownUpload(actor, id, tx);
    const { receivedBytes } = row;
    if (receivedBytes !== offset || row.finishedAt) return { refused: 'moved', receivedBytes };
    if (row.writer && row.writerUntil && row.writerUntil > realNow())
      return { refused: 'elsewhere', receivedBytes };
    await tx.upload.update({ where: { id }, data: { writer, writerUntil: leaseEnd() } });
    return row;
  });
  return 'refused' in taken ? taken : turnOf(taken, writer);
}

function turnOf(row: UploadRow, writer: string): Turn {
  const mine = { id: row.id, writer };
  let renewedAt = performance.now();
  return {
    row,
    moving: async () => {
      if (performance.now() - renewedAt < renewMs) return;
      renewedAt = performance.now();
      await db.upload.updateMany({ where: mine, data: { writerUntil: leaseEnd() } });
    },
    begun: async (multipartId) =>
      (await db.upload.updateMany({ where: mine, data: { multipartId } })).count > 0,
    nextNumber: async () => {
      const [given] = await db.upload.updateManyAndReturn({
        where: mine,
        data: { partsBegun: { increment: 1 }, writerUntil: leaseEnd() },
        select: { partsBegun: true },
      });
      return given?.partsBegun ?? null;
    },
    settle: ({ part, ...step }, place) =>
      transaction(async (tx) => {
        await tx.$queryRaw`SELECT id FROM upload WHERE id = ${row.id}::uuid FOR UPDATE`;
        if ((await tx.upload.count({ where: mine })) === 0) return false;
        // Inside the transaction against the rule: it writes where nobody reads until the row says so, and nobody else
        // may write there meanwhile.
        await place();
        await tx.upload.update({
          where: { id: row.id },
          data: {
            ...step,
            ...(part ? { parts: { push: part } } : {}),
            writerUntil: leaseEnd(),
            expiresAt: addHours(await now(tx), waitingHours),
          },
        });
        return true;
      }),
    end: async () => {
      await db.upload.updateMany({ where: mine, data: { writer: null, writerUntil: null } });
    },
  };
}

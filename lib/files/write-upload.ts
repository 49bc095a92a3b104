import { type Actor, requirePerson } from '@/lib/platform/actor';
import { invalid, isRefusal } from '@/lib/platform/errors';
import { headBytes, kindOf } from '@/lib/platform/file-kinds';
import { log } from '@/lib/platform/log';
import { countTry } from '@/lib/platform/rate-limit';
import { isRoomTaken } from '@/lib/platform/upload-room';
import { marketplace } from '@/marketplace.config';
import { discard } from './cancel-upload';
import { finishUpload } from './finish-upload';
import { amongFew } from './upload-crowd';
import { type Pen, takePen } from './upload-pen';
import { type Refused, type Turn, takeTurn } from './upload-turn';

type Sent = { id: string; offset: number; body: AsyncIterable<Uint8Array> };

export type Written = { readonly refused: null; readonly receivedBytes: number } | Refused;

/**
 * Takes the bytes of an upload from `offset` on, as many as come. What has arrived when the line is cut is kept, and the
 * next one goes on there; whose bytes come while somebody else is sending, or for another place, is told where it stands,
 * and who sends very many files at once, or while there is no room left for anybody's, to come back (`crowded`, `full`).
 * With the last byte the upload becomes a file. Refuses `not_found`, and `invalid` for more bytes than were announced and
 * for what cannot be taken at all: the upload is then gone.
 */
export async function writeUpload(actor: Actor, input: Sent): Promise<Written> {
  const person = requirePerson(actor);
  await countTry(`upload-part:${person.id}`, marketplace.limits.uploadPartsAnHour, 3600);
  const written = await amongFew(person.id, () => writeInTurn(actor, input));
  return written ?? { refused: 'crowded', receivedBytes: input.offset };
}

async function writeInTurn(actor: Actor, input: Sent): Promise<Written> {
  if (await isRoomTaken()) return { refused: 'full', receivedBytes: input.offset };
  const turn = await takeTurn(actor, input.id, input.offset);
  if ('refused' in turn) return turn;
  let receivedBytes = input.offset;
  try {
    const pen = await takePen(turn);
    const ours = await writeAll(turn, pen, input.body);
    receivedBytes = pen.receivedBytes();
    if (!ours) return { refused: 'moved', receivedBytes };
  } finally {
    await turn.end();
  }
  if (receivedBytes === turn.row.sizeBytes) await finishUpload(actor, { id: input.id });
  return { refused: null, receivedBytes };
}

/** False when the turn was lost. A cut line ends it like a whole one: what came is settled. */
async function writeAll(turn: Turn, pen: Pen, body: AsyncIterable<Uint8Array>): Promise<boolean> {
  let left = turn.row.sizeBytes - turn.row.receivedBytes;
  try {
    for await (const chunk of body) {
      left -= chunk.length;
      if (left < 0) throw invalid({ file: 'More came than was announced.' });
      for (let rest = chunk; rest.length > 0; ) {
        rest = rest.subarray(pen.take(rest));
        if (!pen.isFull()) continue;
        if (!(await settle(turn, pen))) return false;
        // What was announced while there was room: the rest is refused when it comes again.
        if (left > 0 && (await isRoomTaken())) return true;
      }
      await turn.moving();
    }
  } catch (error) {
    if (isRefusal(error) || !isCut(error)) throw error;
    log.info({ upload: turn.row.id }, 'the line was cut in the middle of an upload');
  }
  return settle(turn, pen);
}

/** As soon as the beginning is here, a file that cannot be taken is told so: not after a gigabyte. */
async function settle(turn: Turn, pen: Pen): Promise<boolean> {
  const { row } = turn;
  const head = pen.filled();
  if (row.receivedBytes === 0 && pen.receivedBytes() === 0 && head.length >= headBytes) {
    const kind = await kindOf(head, row.name);
    if ('problem' in kind) {
      await discard(row.id);
      throw invalid({ [row.field]: kind.problem }, kind.problem);
    }
  }
  return pen.settle();
}

/** Did the sender go away? Anything else that breaks is ours. */
function isCut(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : '';
  return (
    error.name === 'AbortError' ||
    error.name === 'ResponseAborted' ||
    ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String(code)) ||
    /aborted|terminated|premature close/i.test(error.message)
  );
}

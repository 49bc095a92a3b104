import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addHours, now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { invalid } from '@/lib/platform/errors';
import { isProgramName, programRefusal } from '@/lib/platform/file-kinds';
import { cleanFileName } from '@/lib/platform/file-names';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { requireRoom } from '@/lib/platform/upload-room';
import { marketplace } from '@/marketplace.config';
import { beginUploadSchema, bytesFor, mostFor } from './schema';

/** How long an upload waits for its next byte, and a finished one for its form. */
export const waitingHours = 24;

/**
 * Announces a file that will come in pieces, up to the size that its purpose allows (RULES 8). Its whole size counts at once
 * against what one may leave unused. Whoever calls has asked whether this person may send for that order. Refuses `invalid`
 * for empty, too large and forbidden files, `rate_limited` above the uploads of an hour.
 */
export async function beginUpload(
  actor: Actor,
  input: z.input<typeof beginUploadSchema> & { orderId?: string },
): Promise<{ id: string }> {
  const person = requirePerson(actor);
  const { purpose, sizeBytes, modified, field, ...rest } = parse(beginUploadSchema, input);
  const name = cleanFileName(rest.name);
  if (sizeBytes === 0) throw invalid({ [field]: `“${name}” is empty.` });
  if (sizeBytes > bytesFor(purpose))
    throw invalid({ [field]: `“${name}” is larger than ${mostFor(purpose)}.` });
  if (isProgramName(name)) throw invalid({ [field]: programRefusal(name) });
  await countTry(`upload:${person.id}`, marketplace.limits.uploadsAnHour, 3600);
  const at = await now();
  const data = {
    ownerId: person.id,
    orderId: input.orderId ?? null,
    ...{ purpose, field, name, sizeBytes, modified },
    key: `uploads/${at.toISOString().slice(0, 7)}/${randomUUID()}`,
    createdAt: at,
    expiresAt: addHours(at, waitingHours),
  };
  return transaction(async (tx) => {
    await requireRoom(tx, person.id, sizeBytes, field);
    return tx.upload.create({ data, select: { id: true } });
  });
}

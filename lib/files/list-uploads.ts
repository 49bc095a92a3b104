import type { z } from 'zod';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { addHours, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { hangsOnNothing } from '@/lib/platform/upload-room';
import { attachableHours } from '@/lib/platform/uploads';
import { uploadListSchema } from './schema';
import type { UploadView } from './views';

const most = 100;

/**
 * What this person has begun to send from a field of a form and not handed in: what is under way, and what is whole. A page
 * that was loaded again goes on with it. One's own alone.
 */
export async function listUploads(
  actor: Actor,
  input: z.input<typeof uploadListSchema> & { orderId?: string },
): Promise<UploadView[]> {
  const person = requireReader(actor);
  const { purpose, field } = parse(uploadListSchema, input);
  const at = await now();
  const uploads = await db.upload.findMany({
    where: {
      ownerId: person.id,
      orderId: input.orderId ?? null,
      ...{ purpose, field },
      expiresAt: { gt: at },
    },
    orderBy: { id: 'asc' },
    take: most,
    select: {
      id: true,
      name: true,
      sizeBytes: true,
      receivedBytes: true,
      modified: true,
      finishedAt: true,
    },
  });
  const whole = await db.file.findMany({
    where: {
      id: { in: uploads.map(({ id }) => id) },
      ...hangsOnNothing,
      createdAt: { gt: addHours(at, -attachableHours) },
    },
    select: { id: true },
  });
  const usable = new Set(whole.map(({ id }) => id));
  return uploads
    .filter(({ id, finishedAt }) => finishedAt === null || usable.has(id))
    .map(({ finishedAt, ...upload }) => ({ ...upload, finished: finishedAt !== null }));
}

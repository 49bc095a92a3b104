import { z } from 'zod';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { fileOrder } from '@/lib/platform/file-order';
import { parseOrNull } from '@/lib/platform/parse';
import type { FetchedFile } from './fetch-file';
import { canReadOrder } from './policy';

const schema = z.object({
  number: z.string().max(20),
  delivery: z.coerce.number().int().min(1).max(10_000),
});

const select = {
  number: true,
  at: true,
  order: { select: { number: true, buyerId: true, sellerId: true } },
  files: {
    orderBy: fileOrder,
    select: {
      name: true,
      mime: true,
      sizeBytes: true,
      sha256: true,
      key: true,
      scan: true,
      ownerId: true,
    },
  },
} as const;

export type FetchedDelivery = {
  /** Of the archive. */
  readonly name: string;
  readonly at: Date;
  readonly files: readonly FetchedFile[];
};

/**
 * All files of one delivery, for who may read the order. Infected ones are left out; refuses `conflict` while some are being
 * checked, `not_found` to everyone else and where there is no file.
 */
export async function fetchDelivery(
  actor: Actor,
  input: { number: string; delivery: string | number },
): Promise<FetchedDelivery> {
  const person = requireReader(actor);
  const asked = parseOrNull(schema, input);
  if (!asked) throw notFound('delivery');
  const { number, delivery } = asked;
  const row = await db.delivery.findFirst({
    where: { number: delivery, order: { number } },
    select,
  });
  if (!row || !canReadOrder(person, row.order)) throw notFound('delivery');
  const files = row.files.filter(({ scan }) => scan !== 'infected');
  if (files.length === 0) throw notFound('delivery');
  if (files.some(({ scan, ownerId }) => scan === 'waiting' && ownerId !== person.id))
    throw conflict(
      'Some of these files are being checked for viruses. Please try again in a minute.',
    );
  const name = `${row.order.number}-delivery-${row.number}.zip`;
  return { name, at: row.at, files: files.map(({ scan, ownerId, ...file }) => file) };
}

import { z } from 'zod';
import { type Actor, type Person, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { fileOrder } from '@/lib/platform/file-order';
import { parseOrNull } from '@/lib/platform/parse';
import type { FetchedFile } from './fetch-file';
import { canReadOrder } from './policy';
import { byNumberSchema } from './schema';
import { standingFiles } from './standing-files';

const schema = z.object({
  number: z.string().max(20),
  delivery: z.coerce.number().int().min(1).max(10_000),
});

const deliverySelect = {
  number: true,
  at: true,
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

const sides = { number: true, buyerId: true, sellerId: true } as const;

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
    select: { ...deliverySelect, order: { select: sides } },
  });
  if (!row || !canReadOrder(person, row.order)) throw notFound('delivery');
  const name = `${row.order.number}-delivery-${row.number}.zip`;
  return { name, at: row.at, files: givenOut(person, row.files) };
}

/**
 * The final files of a completed order, of all its deliveries (`standingFiles`), for who may read the order. Refuses as
 * `fetchDelivery` does, and `not_found` while the order is not completed.
 */
export async function fetchFinalFiles(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<FetchedDelivery> {
  const person = requireReader(actor);
  const asked = parseOrNull(byNumberSchema, input);
  if (!asked) throw notFound('order');
  const order = await db.order.findUnique({
    where: { number: asked.number },
    select: { ...sides, state: true, deliveries: { select: deliverySelect } },
  });
  if (!order || !canReadOrder(person, order) || order.state !== 'completed')
    throw notFound('order');
  const files = givenOut(person, standingFiles(order.deliveries));
  const at = new Date(Math.max(...order.deliveries.map((delivery) => delivery.at.getTime())));
  return { name: `${order.number}-final-files.zip`, at, files };
}

type Kept = FetchedFile & {
  readonly scan: 'unchecked' | 'waiting' | 'clean' | 'infected';
  readonly ownerId: string;
};

/** What of these this person gets now. */
function givenOut(person: Person, kept: readonly Kept[]): FetchedFile[] {
  const files = kept.filter(({ scan }) => scan !== 'infected');
  if (files.length === 0) throw notFound('delivery');
  if (files.some(({ scan, ownerId }) => scan === 'waiting' && ownerId !== person.id))
    throw conflict(
      'Some of these files are being checked for viruses. Please try again in a minute.',
    );
  return files.map(({ name, mime, sizeBytes, sha256, key }) => ({
    name,
    mime,
    sizeBytes,
    sha256,
    key,
  }));
}

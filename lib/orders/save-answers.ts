import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { lockOrder } from './load-order';
import { refusalOf } from './may-move';
import { requireSide } from './policy';
import { draftsSchema } from './schema';

export type SavedAnswers = {
  readonly savedAt: Date;
  /** The version that each question now stands at, for the next saving. */
  readonly versions: Readonly<Record<number, number>>;
  /** Something was replaced that another tab or device had saved and this one had not seen. */
  readonly overtook: boolean;
};

type Begun = z.output<typeof draftsSchema>['drafts'][number];

const same = (
  one: { readonly answer: string; readonly choices: readonly string[] },
  other: Begun,
): boolean => one.answer === other.text && one.choices.join('\n') === other.choices.join('\n');

async function save(tx: Tx, orderId: string, begun: Begun, savedAt: Date) {
  const place = { orderId, position: begun.position };
  const before = await tx.requirementDraft.findUnique({ where: { orderId_position: place } });
  if (before ? same(before, begun) : same({ answer: '', choices: [] }, begun))
    return { version: before?.version ?? 0, overtook: false };
  const version = (before?.version ?? 0) + 1;
  const data = { answer: begun.text, choices: begun.choices, version, savedAt };
  await tx.requirementDraft.upsert({
    where: { orderId_position: place },
    create: { ...place, ...data },
    update: data,
  });
  return { version, overtook: before !== null && before.version > begun.seen };
}

/**
 * Keeps what the buyer has begun to answer, without sending anything: the seller sees none of it and no clock moves. What
 * is saved last holds, and says so when it replaced what another tab had saved. Files are kept by their own form. Refuses
 * `conflict` once the order has started or ended.
 */
export async function saveAnswers(
  actor: Actor,
  input: z.input<typeof draftsSchema>,
): Promise<SavedAnswers> {
  requirePerson(actor);
  const { number, drafts } = parse(draftsSchema, input);
  const savedAt = await now();
  return transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    requireSide(actor, order, 'buyer');
    const refusal = refusalOf('submit_requirements', 'buyer', order, savedAt);
    if (refusal) throw conflict(refusal);
    const asked = await tx.orderRequirement.findMany({
      where: { orderId: order.id, kind: { not: 'file' } },
      select: { position: true },
    });
    const known = new Set(asked.map(({ position }) => position));
    const versions: Record<number, number> = {};
    let overtook = false;
    for (const begun of drafts.filter(({ position }) => known.has(position))) {
      const saved = await save(tx, order.id, begun, savedAt);
      versions[begun.position] = saved.version;
      overtook ||= saved.overtook;
    }
    return { savedAt, versions, overtook };
  });
}

import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/jobs';
import { parse } from '@/lib/platform/parse';
import { refuseOwnOrder } from './refuse-own-order';
import { answerChargebackSchema } from './schema';

/**
 * An admin who is no side of the order answers a chargeback: sends the bank what happened, which can be done once, or
 * accepts that the buyer keeps the money. A job carries it to Stripe. Refuses `conflict` when it was answered or is over.
 */
export async function answerChargeback(
  actor: Actor,
  input: z.input<typeof answerChargebackSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const wanted = parse(answerChargebackSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM chargeback WHERE id = ${wanted.chargebackId}::uuid FOR UPDATE`;
    const row = await tx.chargeback.findUnique({
      where: { id: wanted.chargebackId },
      select: {
        id: true,
        state: true,
        answer: true,
        order: { select: { number: true } },
      },
    });
    if (!row) throw notFound('chargeback');
    await refuseOwnOrder(tx, admin, { number: row.order.number });
    if (row.answer || (row.state !== 'open' && row.state !== 'inquiry'))
      throw conflict('This chargeback has been answered already, or is over.');
    const evidence = wanted.answer === 'send' ? wanted.evidence : null;
    await tx.chargeback.update({
      where: { id: row.id },
      data: { answer: wanted.answer, evidence, answeredById: admin.id, answeredAt: at },
    });
    await enqueue(tx, 'answer-chargeback', { chargebackId: row.id }, { key: `answer:${row.id}` });
    await writeAudit(tx, admin, at, {
      act: `chargeback.${wanted.answer}`,
      subject: 'money',
      subjectId: row.id,
      reason: evidence?.slice(0, 1000) ?? 'accepted',
      facts: { number: row.order.number },
    });
  });
}

import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, forbidden } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { lockSeller } from './lock-seller';
import { canWithdrawTop } from './policy';
import { topWordSchema } from './schema';
import { settleLevel } from './settle-level';
import { tellLevel, tellTopWord } from './tell-level';

/**
 * An admin takes the word for the top level back, with a reason that the seller reads. It counts at once, for the
 * grace protects from bad figures, not from a decision: a top seller stands one level lower, and from there the figures
 * count as ever. Refuses (`forbidden`) admins for themselves, `conflict` who has no such word.
 */
export async function withdrawTop(
  actor: Actor,
  input: z.input<typeof topWordSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const { username, reason } = parse(topWordSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const seller = await lockSeller(tx, username);
    if (!canWithdrawTop(admin, seller)) throw forbidden('Another admin has to decide on you.');
    if (!seller.hasTopWord) throw conflict('This seller has no admin’s word to take back.');
    const { sellerId, level: from } = seller;
    const falls = from === 'top';
    await tx.sellerProfile.update({
      where: { personId: sellerId },
      data: { topGrantedAt: null, ...(falls ? { level: 'level2', belowSince: null } : {}) },
      select: { personId: true },
    });
    const entry = { act: 'level.withdraw-top', subject: 'person', subjectId: sellerId } as const;
    await writeAudit(tx, admin, at, { ...entry, reason, facts: { username, from } });
    if (!falls) return tellTopWord(tx, sellerId, { given: false, reason }, at);
    const why = `An admin took back the word that the top level needs. The reason: ${reason}`;
    await tellLevel(tx, sellerId, { from, to: 'level2', why }, at);
    await settleLevel(tx, sellerId, at);
  });
}

import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, forbidden } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { lockSeller } from './lock-seller';
import { canGrantTop } from './policy';
import { topWordSchema } from './schema';
import { settleLevel } from './settle-level';
import { tellTopWord } from './tell-level';

/**
 * An admin gives a seller the word that the top level needs beside the figures (RULES 6), with a reason for the audit
 * log. Who has the figures is a top seller at once, the others as soon as they reach them. Refuses (`forbidden`) admins
 * for themselves and the suspended as subjects, `conflict` who has the word already, `not_found` who does not sell.
 */
export async function grantTop(actor: Actor, input: z.input<typeof topWordSchema>): Promise<void> {
  const admin = requireAdmin(actor);
  const { username, reason } = parse(topWordSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const seller = await lockSeller(tx, username);
    if (!canGrantTop(admin, seller))
      throw forbidden('The word goes to active sellers, and never to oneself.');
    if (seller.hasTopWord) throw conflict('This seller has an admin’s word already.');
    const { sellerId } = seller;
    await tx.sellerProfile.update({
      where: { personId: sellerId },
      data: { topGrantedAt: at },
      select: { personId: true },
    });
    const entry = { act: 'level.grant-top', subject: 'person', subjectId: sellerId } as const;
    await writeAudit(tx, admin, at, { ...entry, reason, facts: { username } });
    const { to } = await settleLevel(tx, sellerId, at);
    if (to !== 'top') await tellTopWord(tx, sellerId, { given: true }, at);
  });
}

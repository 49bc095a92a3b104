import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, forbidden } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/jobs';
import { parse } from '@/lib/platform/parse';
import { suspendedLetter } from './letters';
import { lockPerson } from './lock-person';
import { canSuspend } from './policy';
import { suspendPersonSchema } from './schema';

/**
 * An admin suspends a member, with a reason that the member reads. Their sessions go on, to read what is theirs and
 * nothing more, and their payment pages close. Refuses (`forbidden`) admins as subjects, and (`conflict`) who is
 * suspended already.
 */
export async function suspendPerson(
  actor: Actor,
  input: z.input<typeof suspendPersonSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const { username, reason } = parse(suspendPersonSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const person = await lockPerson(tx, username);
    if (person.status === 'suspended') throw conflict('This person is suspended already.');
    if (!canSuspend(admin, person)) throw forbidden('An admin cannot be suspended.');
    await tx.person.update({
      where: { id: person.id },
      data: { status: 'suspended', suspendedReason: reason },
      select: { id: true },
    });
    const entry = { act: 'suspend', subject: 'person', subjectId: person.id, reason } as const;
    await writeAudit(tx, admin, at, { ...entry, facts: { username } });
    await enqueue(
      tx,
      'close-checkouts-of',
      { buyerId: person.id },
      { key: `close-of:${person.id}` },
    );
    await enqueue(tx, 'send-mail', suspendedLetter(person, reason));
  });
}

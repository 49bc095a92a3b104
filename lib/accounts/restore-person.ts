import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { tell } from '@/lib/platform/tell';
import { lockPerson } from './lock-person';
import { canRestore } from './policy';
import { suspendPersonSchema } from './schema';

/** An admin takes a suspension back, with a reason. Refuses (`conflict`) who is not suspended. */
export async function restorePerson(
  actor: Actor,
  input: z.input<typeof suspendPersonSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const { username, reason } = parse(suspendPersonSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const person = await lockPerson(tx, username);
    if (!canRestore(admin, person)) throw conflict('This person is not suspended.');
    await tx.person.update({
      where: { id: person.id },
      data: { status: 'active', suspendedReason: null },
      select: { id: true },
    });
    const entry = { act: 'restore', subject: 'person', subjectId: person.id, reason } as const;
    await writeAudit(tx, admin, at, { ...entry, facts: { username } });
    await tell(tx, {
      personId: person.id,
      kind: 'account-restored',
      title: 'Your account is open again',
      body: 'The suspension was taken back. Everything works as before.',
      path: '/account',
      cause: `restored:${at.toISOString()}`,
      at,
    });
  });
}

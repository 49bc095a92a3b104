import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { keptOf } from '@/lib/platform/told-groups';
import { lockChoices } from './lock-choices';
import { choicesSchema } from './schema';

/**
 * Says how a person wants to be told, group by group; groups that are not named stay. Only what differs from what
 * everybody has is kept, so that a better default reaches all who never chose. What cannot be switched off stays on.
 */
export async function chooseNotifications(
  actor: Actor,
  input: z.input<typeof choicesSchema>,
): Promise<void> {
  const { id: personId } = requirePerson(actor);
  const { choices } = parse(choicesSchema, input);
  await transaction(async (tx) => {
    await lockChoices(tx, personId);
    await tx.notificationChoice.deleteMany({
      where: { personId, group: { in: choices.map((choice) => choice.group) } },
    });
    const rows = choices.flatMap(({ group, ...choice }) => {
      const kept = keptOf(group, choice);
      return kept ? [{ personId, group, ...kept }] : [];
    });
    await tx.notificationChoice.createMany({ data: rows, skipDuplicates: true });
  });
}

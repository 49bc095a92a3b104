import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { db, type Tx, transaction } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { choiceOf, everyToldGroup, keptOf, type ToldGroup } from '@/lib/platform/told-groups';
import { lockChoices } from './lock-choices';
import { unsubscribeSchema } from './schema';
import { type MailGroup, mailGroupLabel, readUnsubscribeToken } from './unsubscribe-token';

/** What a mail's unsubscribe link would switch off. Refuses `not_found` for a link that we have not made. */
export async function readUnsubscribe(
  _: Actor,
  input: z.input<typeof unsubscribeSchema>,
): Promise<{ group: MailGroup; label: string }> {
  const named = readUnsubscribeToken(parse(unsubscribeSchema, input).token);
  if (!named) throw notFound('link');
  const person = await db.person.findUnique({
    where: { id: named.personId },
    select: { id: true },
  });
  if (!person) throw notFound('link');
  return { group: named.group, label: mailGroupLabel(named.group) };
}

async function switchOff(tx: Tx, personId: string, group: ToldGroup): Promise<void> {
  const where = { personId_group: { personId, group } };
  const row = await tx.notificationChoice.findUnique({ where });
  const kept = keptOf(group, { ...choiceOf(group, row), mail: 'never' });
  if (!kept) return;
  await tx.notificationChoice.upsert({ where, create: { personId, group, ...kept }, update: kept });
}

/**
 * Switches mail of one group off for whom the mail was sent to, by its link alone: whoever holds it need not sign in. Once
 * more changes nothing. The daily mail's link ends that mail: what was to come in it is not mailed at all. Refuses
 * `not_found` for a link that we have not made.
 */
export async function unsubscribe(
  _: Actor,
  input: z.input<typeof unsubscribeSchema>,
): Promise<{ label: string }> {
  const named = readUnsubscribeToken(parse(unsubscribeSchema, input).token);
  if (!named) throw notFound('link');
  const { personId, group } = named;
  await transaction(async (tx) => {
    if (!(await lockChoices(tx, personId))) throw notFound('link');
    if (group !== 'digest') return switchOff(tx, personId, group);
    const kept = await tx.notificationChoice.findMany({ where: { personId } });
    for (const name of everyToldGroup)
      if (
        choiceOf(
          name,
          kept.find((row) => row.group === name),
        ).mail === 'daily'
      )
        await switchOff(tx, personId, name);
  });
  return { label: mailGroupLabel(group) };
}

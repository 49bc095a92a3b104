import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { linkSecret } from '@/lib/platform/ids';
import { parse } from '@/lib/platform/parse';
import { marketplace } from '@/marketplace.config';
import { lockOwnChoices } from './lock-choices';
import { mayBeCalled } from './post-out';
import { addHookSchema } from './schema';

/**
 * A person names an address of their own that is called from now on with whatever they are told. Answers the secret that
 * signs the calls; it is known here and now alone. Refuses `invalid` an address that is not https in the public network,
 * and `conflict` one that is called already, or one too many.
 */
export async function addHook(
  actor: Actor,
  input: z.input<typeof addHookSchema>,
): Promise<{ secret: string }> {
  const person = requirePerson(actor);
  const { id: personId } = person;
  const typed = parse(addHookSchema, input).url;
  if (!mayBeCalled(typed))
    throw invalid({
      url: 'Enter an address that begins with https:// and that everybody can reach.',
    });
  // As it is called: a phone writes a capital letter first, and the same address stands in the list once.
  const url = new URL(typed).href;
  const data = { personId, url, secret: linkSecret(), createdAt: await now() };
  const most = marketplace.notifications.hooksMax;
  await transaction(async (tx) => {
    await lockOwnChoices(tx, person);
    const known = await tx.webHook.findMany({ where: { personId }, select: { url: true } });
    if (known.some((hook) => hook.url === url))
      throw conflict('This address stands in your list already.');
    if (known.length >= most)
      throw conflict(`You can have ${most} addresses. Take one away first.`);
    await tx.webHook.create({ data, select: { id: true } });
  });
  return { secret: data.secret };
}

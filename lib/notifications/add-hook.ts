import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { linkSecret } from '@/lib/platform/ids';
import { parse } from '@/lib/platform/parse';
import { marketplace } from '@/marketplace.config';
import { lockChoices } from './lock-choices';
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
  const { id: personId } = requirePerson(actor);
  const { url } = parse(addHookSchema, input);
  if (!mayBeCalled(url))
    throw invalid({
      url: 'Enter an address that begins with https:// and that everybody can reach.',
    });
  const data = { personId, url, secret: linkSecret(), createdAt: await now() };
  const most = marketplace.notifications.hooksMax;
  await transaction(async (tx) => {
    await lockChoices(tx, personId);
    const known = await tx.webHook.findMany({ where: { personId }, select: { url: true } });
    if (known.some((hook) => hook.url === url))
      throw conflict('This address stands in your list already.');
    if (known.length >= most)
      throw conflict(`You can have ${most} addresses. Take one away first.`);
    await tx.webHook.create({ data, select: { id: true } });
  });
  return { secret: data.secret };
}

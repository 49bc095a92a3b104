import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { marketplace } from '@/marketplace.config';
import { lockOwnChoices } from './lock-choices';
import { mayBeCalled } from './post-out';
import { pushOffered } from './push-service';
import { subscribeSchema } from './schema';

/**
 * A browser asks to tell its person by push. One that another person had asked with is theirs no longer: it shows things
 * to whoever sits before it. Refuses `conflict` where push is not offered, `invalid` an address that is no push service's.
 */
export async function subscribeBrowser(
  actor: Actor,
  input: z.input<typeof subscribeSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { id: personId } = person;
  const browser = parse(subscribeSchema, input);
  if (!pushOffered()) throw conflict('Notifications by the browser are not offered here.');
  if (!mayBeCalled(browser.endpoint))
    throw invalid({ endpoint: 'This browser’s push service cannot be used.' });
  const createdAt = await now();
  await transaction(async (tx) => {
    await lockOwnChoices(tx, person);
    const { endpoint, ...rest } = browser;
    await tx.pushSubscription.upsert({
      where: { endpoint },
      create: { ...browser, personId, createdAt },
      update: { ...rest, personId, createdAt, lastUsedAt: null },
      select: { id: true },
    });
    // As many as one person can have; the one that has said nothing for longest makes room.
    await tx.$executeRaw`
      DELETE FROM push_subscription WHERE id IN (
        SELECT id FROM push_subscription WHERE person_id = ${personId}::uuid
         ORDER BY greatest(created_at, last_used_at) DESC, id DESC
        OFFSET ${marketplace.notifications.pushBrowsers})`;
  });
}

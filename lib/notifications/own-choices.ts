import { type Actor, requireReader } from '@/lib/platform/actor';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';
import { choiceOf, everyToldGroup, groupNamed } from '@/lib/platform/told-groups';
import { subscriptionSelect } from './views';

/** How a person has chosen to be told, group by group of those that concern them, and the browsers that asked for push. */
export async function ownChoices(actor: Actor) {
  const person = requireReader(actor);
  const [kept, browsers] = await Promise.all([
    db.notificationChoice.findMany({
      where: { personId: person.id },
      select: { group: true, inApp: true, mail: true, push: true },
    }),
    db.pushSubscription.findMany({
      where: { personId: person.id },
      select: subscriptionSelect,
      orderBy: { createdAt: 'desc' },
    }),
  ]);
  const has = ({ admins, sellers }: ReturnType<typeof groupNamed>) =>
    (!admins || person.role === 'admin') && (!sellers || person.isSeller);
  const groups = everyToldGroup
    .filter((name) => has(groupNamed(name)))
    .map((name) => ({
      name,
      ...choiceOf(
        name,
        kept.find((row) => row.group === name),
      ),
    }));
  return { groups, browsers, pushKey: config().WEB_PUSH_PUBLIC_KEY ?? null };
}

import { sealSession, sessionCookieName } from '@/app/auth';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { onboard } from '@/prisma/seed/onboard-sellers';
import { Visitor } from '@/tests/support/visitor';
import { makeGig, makePerson } from '@/tests/support/worlds';

export interface Seller {
  readonly browser: Visitor;
  readonly gigSlug: string;
}

/** Somebody with an account, before their browser. */
async function browserOf(person: Person, origin: string): Promise<Visitor> {
  const { sessionVersion } = await db.person.findUniqueOrThrow({
    where: { id: person.id },
    select: { sessionVersion: true },
  });
  const seal = await sealSession({ personId: person.id, sessionVersion });
  return new Visitor(origin, `${sessionCookieName()}=${seal}`);
}

/** Sells one gig that asks its buyers something, and is set up for payouts. */
export async function makeSeller(origin: string, name: string): Promise<Seller> {
  const person = await makePerson(name, { seller: true });
  await db.person.update({ where: { id: person.id }, data: { country: 'US' } });
  await onboard(person, 'US');
  const { slug } = await makeGig(person, { questions: [{ kind: 'text', text: 'Which colour?' }] });
  return { browser: await browserOf(person, origin), gigSlug: slug };
}

/** Has never bought anything: each order has a buyer of its own. */
export async function makeBuyer(origin: string): Promise<Visitor> {
  return browserOf(await makePerson('Ben'), origin);
}

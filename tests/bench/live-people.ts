import { sealSession, sessionCookieName } from '@/app/auth';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { makePerson, paidOrder } from '@/tests/support/worlds';

/** A buyer and a seller with an order on which they may write. */
export interface Pair {
  readonly buyer: Person;
  readonly seller: Person;
  readonly number: string;
}

/** So many pairs of people, some at a time. */
export async function makePairs(count: number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const lane = async () => {
    while (pairs.length < count) {
      const [buyer, seller] = [await makePerson('Ben'), await makePerson('Ana', { seller: true })];
      const { number } = await paidOrder({ ana: seller, ben: buyer, ada: buyer, zoe: buyer });
      if (pairs.length < count) pairs.push({ buyer, seller, number });
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return pairs;
}

/** The cookie of a browser in which they are signed in. */
export async function cookieOf({ id: personId }: Person): Promise<string> {
  const { sessionVersion } = await db.person.findUniqueOrThrow({ where: { id: personId } });
  return `${sessionCookieName()}=${await sealSession({ personId, sessionVersion })}`;
}

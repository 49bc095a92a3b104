import sharp from 'sharp';
import { addDemoPerson } from '@/lib/accounts/add-demo-person';
import { changeAvatar } from '@/lib/accounts/change-avatar';
import { demoPassword, demoPeople } from '@/lib/accounts/demo-people';
import { actorOf } from '@/lib/accounts/find-actor';
import type { Person, SystemActor } from '@/lib/platform/actor';
import { addDays } from '@/lib/platform/spans';
import { avatarSvg } from './art/avatar';
import { buyers } from './content/buyers';
import type { SeedSeller } from './content/people';
import { sellers } from './content/sellers';

const seed: SystemActor = { kind: 'system', name: 'seed' };

/** Who of the written people is signed in by one click. */
export const demoSellerUsername = 'linagrafik';
export const demoBuyerUsername = 'beatrizmoura';

/** Everybody in the demo, as the actors that the use cases take. */
export type People = {
  readonly sellers: ReadonlyMap<string, { readonly actor: Person; readonly seed: SeedSeller }>;
  readonly buyers: readonly Person[];
  readonly demoBuyer: Person;
  readonly demoSeller: Person;
  readonly admin: Person;
};

async function join(newcomer: Parameters<typeof addDemoPerson>[1]): Promise<Person> {
  const { id } = await addDemoPerson(seed, newcomer);
  const actor = await actorOf(id);
  const picture = await sharp(Buffer.from(avatarSvg(newcomer.username)))
    .png()
    .toBuffer();
  await changeAvatar(actor, { picture });
  return actor;
}

/** Everyone has been here at least half a year: the demo's past begins later than that. */
const joinedAt = (monthsAgo: number, today: Date): Date =>
  addDays(today, -30 * Math.max(monthsAgo, 6));

async function joinSellers(today: Date): Promise<Map<string, { actor: Person; seed: SeedSeller }>> {
  const joined = new Map<string, { actor: Person; seed: SeedSeller }>();
  for (const each of sellers) {
    const isDemo = each.username === demoSellerUsername;
    const actor = await join({
      email: isDemo ? demoPeople.seller : `${each.username}@people.minnow.test`,
      ...(isDemo ? { password: demoPassword } : {}),
      username: each.username,
      name: each.name,
      country: each.country,
      joinedAt: joinedAt(each.joinedMonthsAgo, today),
      seller: {
        headline: each.headline,
        bio: each.bio,
        languages: each.languages.map((language) => language.code),
        skills: [...each.skills],
      },
    });
    joined.set(each.username, { actor, seed: each });
  }
  return joined;
}

async function joinBuyers(today: Date): Promise<Person[]> {
  const joined: Person[] = [];
  for (const each of buyers) {
    const isDemo = each.username === demoBuyerUsername;
    joined.push(
      await join({
        email: isDemo ? demoPeople.buyer : `${each.username}@people.minnow.test`,
        ...(isDemo ? { password: demoPassword } : {}),
        username: each.username,
        name: each.name,
        country: each.country,
        joinedAt: joinedAt(each.joinedMonthsAgo, today),
      }),
    );
  }
  return joined;
}

/** Sixty sellers, the buyers, and the three people of the demo. */
export async function loadPeople(today: Date): Promise<People> {
  const found = await joinSellers(today);
  const joined = await joinBuyers(today);
  const admin = await join({
    email: demoPeople.admin,
    password: demoPassword,
    username: 'adaharbour',
    name: 'Ada Harbour',
    country: 'IE',
    role: 'admin',
    joinedAt: joinedAt(40, today),
  });
  const demoSeller = found.get(demoSellerUsername)?.actor;
  const demoBuyer = joined.find((each) => each.username === demoBuyerUsername);
  if (!demoSeller || !demoBuyer)
    throw new Error('the demo people are missing from the written ones');
  return { sellers: found, buyers: joined, demoBuyer, demoSeller, admin };
}

import { addDays } from '@/lib/platform/spans';
import { languageCodes } from '../seed/content/people';
import { randomFrom } from '../seed/random';
import type { Value } from './copy-rows';
import { idOf, type Plan, sellersOf, starsOf } from './plan';
import { countries, familyNames, givenNames } from './words';

export const personColumns = [
  'id',
  'email',
  'username',
  'name',
  'country',
  'email_verified_at',
  'created_at',
];

/** Nobody can sign in as them: they have no password. */
export function* makePeople(
  plan: Plan,
  kind: 'seller' | 'buyer',
  today: Date,
): Generator<readonly Value[]> {
  const count = kind === 'seller' ? sellersOf(plan) : plan.buyers;
  for (let n = 0; n < count; n++) {
    const random = randomFrom(`${kind}/${plan.seed}/${n}`);
    const [given, family] = [random.pick(givenNames), random.pick(familyNames)];
    const joined = addDays(today, -random.int(30, 1500));
    yield [
      idOf(kind, n),
      `${kind}${n}@scale.example`,
      `${kind}-${n}`,
      `${given} ${family}`,
      random.pick(countries),
      joined,
      joined,
    ];
  }
}

export const profileColumns = [
  'person_id',
  'headline',
  'bio',
  'languages',
  'skills',
  'level',
  'rating_sum',
  'rating_count',
  'orders_done',
  'on_time_percent',
  'created_at',
  'answer_minutes',
];

function levelOf(orders: number): string {
  if (orders >= 60) return 'top';
  if (orders >= 25) return 'level2';
  return orders >= 5 ? 'level1' : 'new';
}

/** Each seller's page; the figures are those of the reviews that `makeReviews` writes. */
export function* makeProfiles(plan: Plan, today: Date): Generator<readonly Value[]> {
  for (let n = 0; n < sellersOf(plan); n++) {
    const random = randomFrom(`profile/${plan.seed}/${n}`);
    let [sum, count] = [0, 0];
    for (let gig = plan.firstGig[n] ?? 0; gig < (plan.firstGig[n + 1] ?? 0); gig++)
      for (const stars of starsOf(plan, gig)) [sum, count] = [sum + stars, count + 1];
    yield [
      idOf('seller', n),
      'Careful work, on time, at a price that says itself',
      'I work alone, answer every day, and say so when something is not for me.',
      random.sample(languageCodes, random.int(1, 3)),
      random.sample(['drawing', 'writing', 'editing', 'sound', 'layout', 'code', 'research'], 3),
      levelOf(count),
      sum,
      count,
      count,
      count < 5 ? null : random.int(85, 100),
      addDays(today, -random.int(30, 1500)),
      count < 3 ? null : random.pick([12, 40, 110, 200, 500, 1300, 2800]),
    ];
  }
}

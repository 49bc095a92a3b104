import { addMs, dayMs } from '@/lib/platform/spans';
import { marketplace } from '@/marketplace.config';
import { randomFrom } from '../seed/random';
import type { Value } from './copy-rows';
import { gigText } from './gig-texts';
import { idOf, type Plan, sellersOf, starsOf } from './plan';

export const gigColumns = [
  'id',
  'seller_id',
  'state',
  'slug',
  'title',
  'category',
  'subcategory',
  'tags',
  'description',
  'price_from_cents',
  'fastest_days',
  'currency',
  'rating_sum',
  'rating_count',
  'orders_done',
  'published_at',
  'created_at',
  'updated_at',
];
export const packageColumns = [
  'id',
  'gig_id',
  'tier',
  'name',
  'included',
  'price_cents',
  'delivery_days',
  'revisions',
];

/** The text and prices of the nth gig: the same whenever it is asked for. */
export const nthGig = (plan: Plan, n: number) => gigText(randomFrom(`gig/${plan.seed}/${n}`));

const slugOf = (title: string, n: number): string =>
  `${title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-${n.toString(36)}`;

export function* makeGigs(plan: Plan, today: Date): Generator<readonly Value[]> {
  for (let seller = 0; seller < sellersOf(plan); seller++)
    for (let n = plan.firstGig[seller] ?? 0; n < (plan.firstGig[seller + 1] ?? 0); n++) {
      const gig = nthGig(plan, n);
      const random = randomFrom(`dates/${plan.seed}/${n}`);
      const stars = starsOf(plan, n);
      // More of them are young than old.
      const published = addMs(today, -Math.floor(random.next() ** 2 * 1100 * dayMs));
      yield [
        idOf('gig', n),
        idOf('seller', seller),
        random.chance(0.97) ? 'active' : 'paused',
        slugOf(gig.title, n),
        gig.title,
        gig.category,
        gig.subcategory,
        gig.tags,
        gig.description,
        Math.min(...gig.packages.map(({ priceCents }) => priceCents)),
        Math.min(...gig.packages.map(({ deliveryDays }) => deliveryDays)),
        marketplace.currency,
        stars.reduce((sum, each) => sum + each, 0),
        stars.length,
        stars.length,
        published,
        published,
        published,
      ];
    }
}

export function* makePackages(plan: Plan): Generator<readonly Value[]> {
  let count = 0;
  for (let n = 0; n < plan.gigs; n++)
    for (const each of nthGig(plan, n).packages)
      yield [
        idOf('package', count++),
        idOf('gig', n),
        each.tier,
        each.name,
        each.included,
        each.priceCents,
        each.deliveryDays,
        each.revisions,
      ];
}

import { addDays } from '@/lib/platform/spans';
import { marketplace } from '@/marketplace.config';
import { randomFrom } from '../seed/random';
import type { Value } from './copy-rows';
import { nthGig } from './make-gigs';
import { idOf, type Plan, sellersOf, starsOf } from './plan';

export const orderColumns = [
  'id',
  'number',
  'state',
  'buyer_id',
  'seller_id',
  'gig_id',
  'checkout_key',
  'bought',
  'title',
  'currency',
  'price_cents',
  'service_fee_cents',
  'commission_bps',
  'delivery_days',
  'revisions_included',
  'created_at',
  'completed_at',
  'cleared_at',
];
export const reviewColumns = [
  'id',
  'order_id',
  'gig_id',
  'by',
  'author_id',
  'subject_id',
  'rating',
  'quality',
  'communication',
  'value',
  'text',
  'at',
  'published_at',
];

const texts = [
  'Exactly what I had in mind, and a day early.',
  'Good questions at the start, good work at the end.',
  'Would order again, and have.',
  'Friendly, quick, and the files were in order.',
  'It took one more round than I had hoped, but the result is right.',
  'Not quite what I had imagined; the seller did listen, though.',
] as const;

interface Sale {
  readonly n: number;
  readonly gig: number;
  readonly seller: number;
  readonly buyer: number;
  readonly stars: number;
  readonly daysAgo: number;
}

/** Every review has an order behind it, finished long ago; their money is not in the book of this database. */
function* sales(plan: Plan): Generator<Sale> {
  let n = 0;
  for (let seller = 0; seller < sellersOf(plan); seller++)
    for (let gig = plan.firstGig[seller] ?? 0; gig < (plan.firstGig[seller + 1] ?? 0); gig++)
      for (const stars of starsOf(plan, gig)) {
        const random = randomFrom(`sale/${plan.seed}/${n}`);
        const buyer = random.int(0, plan.buyers - 1);
        yield { n: n++, gig, seller, buyer, stars, daysAgo: random.int(30, 700) };
      }
}

/** As people read order numbers to each other: without 0 and 1. */
const numberOf = (n: number): string =>
  `S${n
    .toString(8)
    .padStart(9, '0')
    .replace(/./g, (digit) => String(Number(digit) + 2))}`;

export function* makeOrders(plan: Plan, today: Date): Generator<readonly Value[]> {
  for (const { n, gig, seller, buyer, daysAgo } of sales(plan)) {
    const { title, packages } = nthGig(plan, gig);
    const done = addDays(today, -daysAgo);
    yield [
      idOf('order', n),
      numberOf(n),
      'completed',
      idOf('buyer', buyer),
      idOf('seller', seller),
      idOf('gig', gig),
      idOf('order', n),
      '{}',
      title,
      marketplace.currency,
      packages[0]?.priceCents ?? 500,
      50,
      marketplace.fees.commissionBps,
      packages[0]?.deliveryDays ?? 1,
      1,
      addDays(done, -5),
      done,
      done,
    ];
  }
}

export function* makeReviews(plan: Plan, today: Date): Generator<readonly Value[]> {
  for (const { n, gig, seller, buyer, stars, daysAgo } of sales(plan)) {
    const at = addDays(today, -daysAgo);
    yield [
      idOf('review', n),
      idOf('order', n),
      idOf('gig', gig),
      'buyer',
      idOf('buyer', buyer),
      idOf('seller', seller),
      stars,
      stars,
      stars,
      stars,
      texts[stars === 5 ? n % 4 : stars === 4 ? 4 : 5] ?? '',
      at,
      at,
    ];
  }
}

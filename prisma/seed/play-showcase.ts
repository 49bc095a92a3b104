import { saveGig } from '@/lib/catalog/save-gig';
import { offerExtra } from '@/lib/changes/offer-extra';
import { proposeCancellation } from '@/lib/changes/propose-cancellation';
import { requestExtension } from '@/lib/changes/request-extension';
import { answerDispute } from '@/lib/disputes/answer-dispute';
import { openDispute } from '@/lib/disputes/open-dispute';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { sendMessage } from '@/lib/orders/send-message';
import type { Person } from '@/lib/platform/actor';
import { addHours } from '@/lib/platform/spans';
import { reviewOrder } from '@/lib/reviews/review-order';
import type { Agenda } from './agenda';
import { answered, greetings, type Quarrel, unanswered } from './content/showcase-words';
import type { LoadedGig } from './load-gigs';
import type { People } from './load-people';
import { textsFor } from './order-texts';
import { accept, answer, buy, deliverWithFiles, type Played, revise } from './play-order';
import { randomFrom } from './random';
import { chargeBack, warnOfFraud } from './trouble-banks';

/** What follows on a purchase: hours after it, and what is done. */
type Step = readonly [afterHours: number, act: (order: Shown) => Promise<unknown>];
/** An order of the showcase, with the seller's first words on it. */
type Shown = Played & { readonly greeting: string };
type Scene = { readonly daysAgo: number; readonly steps: readonly Step[] };

const say = (side: 'buyer' | 'seller', text: string) => (order: Played) =>
  sendMessage(order[side], { number: order.number, text });

const began: readonly Step[] = [
  [1, answer],
  [2, (order) => say('seller', order.greeting)(order)],
];

/** A delivery that the two quarrel about, and the dispute that tells of it. */
const disputed = ({ first, second, story, seller }: Quarrel): readonly Step[] => [
  [44, deliverWithFiles],
  [48, say('buyer', first)],
  [56, say('buyer', second)],
  ...(seller ? [[59, say('seller', seller.offer)] as const] : []),
  [
    70,
    (order) =>
      openDispute(order.buyer, {
        number: order.number,
        reason: 'not_as_described',
        story,
        wish: 'part',
        wishCents: 250,
      }),
  ],
  ...(seller
    ? [
        [
          80,
          (order: Shown) =>
            answerDispute(order.seller, { number: order.number, answer: seller.answer }),
        ] as const,
      ]
    : []),
];

/** Another one for each order, and the same ones each time that the demo is made. */
function greetingOf(index: number): string {
  const all = randomFrom('showcase/greetings').shuffle(greetings);
  return all[index % all.length] ?? greetings[0];
}

/** One order in every state that the demo people can look at, at the time of starting the demo. */
const scenes: readonly Scene[] = [
  { daysAgo: 0.05, steps: [] },
  { daysAgo: 0.8, steps: began },
  {
    daysAgo: 1,
    steps: [
      ...began,
      [
        20,
        (order) =>
          requestExtension(order.seller, {
            number: order.number,
            days: 2,
            reason: 'A tooth had to go, and with it my Monday.',
          }),
      ],
    ],
  },
  {
    daysAgo: 1.2,
    steps: [
      ...began,
      [
        22,
        (order) =>
          offerExtra(order.seller, {
            number: order.number,
            title: 'A second version in your colours',
            priceCents: 400,
            addDays: 1,
          }),
      ],
    ],
  },
  {
    daysAgo: 1.5,
    steps: [
      ...began,
      [
        10,
        (order) =>
          proposeCancellation(order.buyer, {
            number: order.number,
            refundPercent: 100,
            reason: 'Our opening was moved to spring, so there is nothing to announce yet.',
          }),
      ],
    ],
  },
  { daysAgo: 12, steps: began },
  { daysAgo: 3, steps: [...began, [50, deliverWithFiles]] },
  { daysAgo: 4, steps: [...began, [40, deliverWithFiles], [60, revise]] },
  { daysAgo: 4.5, steps: [...began, ...disputed(unanswered)] },
  { daysAgo: 5, steps: [...began, ...disputed(answered)] },
  { daysAgo: 6, steps: [...began, [40, deliverWithFiles], [60, accept]] },
  {
    daysAgo: 9,
    steps: [
      ...began,
      [40, deliverWithFiles],
      [60, accept],
      [
        70,
        (order) =>
          reviewOrder(order.buyer, {
            number: order.number,
            quality: 5,
            communication: 5,
            value: 5,
            text: 'Exactly what I had in mind, only better. The small notes that came with it taught me a lot.',
          }),
      ],
    ],
  },
  { daysAgo: 2, steps: [...began, [20, warnOfFraud]] },
  { daysAgo: 15, steps: [...began, [40, deliverWithFiles], [60, accept], [340, chargeBack]] },
  {
    daysAgo: 24,
    steps: [
      ...began,
      [40, deliverWithFiles],
      [60, accept],
      [
        70,
        (order) =>
          reviewOrder(order.seller, {
            number: order.number,
            rating: 5,
            text: 'Clear, kind and quick to answer. Any time again.',
          }),
      ],
    ],
  },
  {
    daysAgo: 7,
    steps: [
      [
        3,
        (order) =>
          cancelOrder(order.buyer, {
            number: order.number,
            reason: 'Bought the wrong package, sorry.',
          }),
      ],
    ],
  },
];

export const sceneCount = scenes.length;
export const firstOrderDaysAgo = Math.max(...scenes.map(({ daysAgo }) => daysAgo));

/** Puts one order for each scene on the agenda, between the demo buyer and the demo seller. */
export function planShowcase(
  agenda: Agenda,
  gigs: readonly LoadedGig[],
  people: People,
  today: Date,
): number {
  const own = gigs.filter((gig) => gig.seller.id === people.demoSeller.id);
  for (const [index, scene] of scenes.entries()) {
    const gig = own[index % own.length];
    if (!gig) throw new Error('the demo seller has no gigs');
    const at = addHours(today, -24 * scene.daysAgo);
    agenda.add(at, () => beginScene(agenda, scene, people.demoBuyer, gig, index, at));
  }
  const liked = gigs.filter((_, index) => index % 29 === 3).slice(0, 6);
  agenda.add(addHours(today, -1), async () => {
    for (const gig of liked) await saveGig(people.demoBuyer, { gigId: gig.id });
  });
  return scenes.length;
}

async function beginScene(
  agenda: Agenda,
  scene: Scene,
  buyer: Person,
  gig: LoadedGig,
  index: number,
  at: Date,
): Promise<void> {
  const bought = await buy(buyer, gig, 'basic', textsFor(randomFrom(`scene/${index}`)));
  const order = { ...bought, greeting: greetingOf(index) };
  for (const [hours, act] of scene.steps)
    agenda.add(addHours(at, hours), async () => {
      await act(order);
    });
}

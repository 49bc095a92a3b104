import type { Tx } from '@/lib/platform/db';
import { formatMoney } from '@/lib/platform/money';
import { tell } from '@/lib/platform/tell';
import type { ToldKind } from '@/lib/platform/told-kinds';
import { marketplace } from '@/marketplace.config';

/** What the words need of an offer. */
export type ToldOffer = {
  readonly id: string;
  readonly buyerId: string;
  readonly sellerId: string;
  readonly title: string;
  readonly priceCents: number;
  readonly currency: string;
  readonly state: string;
};

type Told = 'made' | 'change_asked' | 'declined' | 'withdrawn' | 'lapsed' | 'reminder';
type Sentence = { readonly title: string; readonly body: string };
type Word = { readonly buyer?: Sentence; readonly seller?: Sentence };

const kinds = {
  made: 'offer-made',
  change_asked: 'offer-change-asked',
  declined: 'offer-declined',
  withdrawn: 'offer-withdrawn',
  lapsed: 'offer-lapsed',
  reminder: 'offer-reminder',
} as const satisfies Record<Told, ToldKind>;

const priceOf = ({ priceCents, currency }: ToldOffer): string => formatMoney(priceCents, currency);
const quoted = ({ title }: ToldOffer): string => `“${title}”`;
const hours = marketplace.offers.reminderHoursBefore;

/** Who is told what. That an offer is accepted is told with its first payment (lib/orders/tell-order.ts `pay`). */
const words: Readonly<Record<Told, (offer: ToldOffer) => Word>> = {
  made: (offer) => ({
    buyer: {
      title: `An offer for you: ${offer.title}`,
      body: `${priceOf(offer)}. Have a look, ask for a change, or accept it by paying; the money is held until you accept the work.`,
    },
  }),
  change_asked: (offer) => ({
    seller: {
      title: `A change is asked for on your offer ${quoted(offer)}`,
      body: 'The buyer has written what should be different. Answer with a new offer, or say that these terms stand: they can still accept it as it is until you take it back.',
    },
  }),
  declined: (offer) => ({
    seller: {
      title: `Your offer ${quoted(offer)} was declined`,
      body: 'Nothing more is to be done.',
    },
  }),
  withdrawn: (offer) => ({
    buyer:
      offer.state === 'accepted'
        ? {
            title: `The rest of ${quoted(offer)} is taken back`,
            body: 'What you have paid for goes on as it is. Further milestones can no longer be funded.',
          }
        : {
            title: `The offer ${quoted(offer)} is taken back`,
            body: 'It can no longer be accepted. A payment that is under way goes straight back.',
          },
  }),
  lapsed: (offer) => ({
    buyer: {
      title: `The offer ${quoted(offer)} has ended`,
      body: 'Its time is over. If you still want it, ask the seller for a new one.',
    },
    seller: {
      title: `Your offer ${quoted(offer)} has ended`,
      body: 'It was not accepted in its time. You can make a new one.',
    },
  }),
  reminder: (offer) => ({
    [offer.state === 'open' ? 'buyer' : 'seller']: {
      title: `The offer ${quoted(offer)} ends in ${hours} hours`,
      body:
        offer.state === 'open'
          ? 'After that it can no longer be accepted.'
          : 'The buyer waits for your answer to what they asked for.',
    },
  }),
};

/** Tells whom it concerns what happened to an offer, inside the caller's transaction; the same happening tells once. */
export async function tellOffer(tx: Tx, offer: ToldOffer, event: Told, at: Date): Promise<void> {
  const word = words[event](offer);
  for (const side of ['buyer', 'seller'] as const) {
    const sentence = word[side];
    if (!sentence) continue;
    await tell(tx, {
      personId: side === 'buyer' ? offer.buyerId : offer.sellerId,
      kind: kinds[event],
      ...sentence,
      path: `/offers/${offer.id}`,
      cause: `offer_${event}:${offer.id}`,
      at,
    });
  }
}

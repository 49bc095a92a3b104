import { randomUUID } from 'node:crypto';
import { sendToConversation } from '@/lib/inbox/send-message';
import { startConversation } from '@/lib/inbox/start-conversation';
import { makeOffer } from '@/lib/offers/make-offer';
import { orderOffer } from '@/lib/offers/order-offer';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { addHours } from '@/lib/platform/spans';
import type { Agenda } from './agenda';
import type { LoadedGig } from './load-gigs';
import type { People } from './load-people';
import { payAtCheckout } from './pay-at-checkout';

const milestones = [
  {
    title: 'Three directions as sketches',
    included: 'Three rough ideas side by side, so that you can point at what you like.',
    priceCents: 4000,
    deliveryDays: 3,
    revisions: 1,
  },
  {
    title: 'The chosen one, worked out',
    included: 'In colour and in black alone, on light and on dark ground.',
    priceCents: 6500,
    deliveryDays: 5,
    revisions: 2,
  },
  {
    title: 'All files and a page of rules',
    included: 'Vector and pixel files, and one page on colours, distances and type.',
    priceCents: 3500,
    deliveryDays: 2,
    revisions: 1,
  },
];

const brand = {
  title: 'A look for the whole bakery',
  included:
    'Mark, colours and type for the shop, the bags and the van, in three steps. After each one you decide whether we go on.',
};

const window = {
  title: 'Lettering for the shop window',
  included:
    'Two lines of lettering in the same hand as your mark, as a vector file in the size of the glass (2.40 m).',
};

/** The demo people talk: milestones that are under way, and an offer that waits for the buyer's answer. */
export function planOffers(
  agenda: Agenda,
  gigs: readonly LoadedGig[],
  { demoBuyer: buyer, demoSeller: seller }: People,
  today: Date,
): void {
  const gig = gigs.find((each) => each.seller.id === seller.id);
  if (!gig) throw new Error('the demo seller has no gigs');
  const at = (hoursAgo: number) => addHours(today, -hoursAgo);
  const say = (conversationId: string, who: typeof buyer, text: string) =>
    sendToConversation(who, { conversationId, text, key: randomUUID() });
  const fund = async (offerId: string, milestone: number): Promise<string> => {
    const checkoutKey = randomUUID();
    const { number, url } = await orderOffer(buyer, { offerId, milestone, checkoutKey });
    await payAtCheckout(url, buyer);
    return number;
  };

  agenda.add(at(150), async () => {
    const { conversationId } = await startConversation(buyer, {
      to: seller.username,
      text: 'We open a bakery in spring and need everything: a mark, the bags, the van. Can you do more than what your gigs say?',
      key: randomUUID(),
    });
    agenda.add(at(147), async () => {
      await say(
        conversationId,
        seller,
        'Gladly! Best in three steps, so that you see something early. I write it down for you.',
      );
      const said = { key: randomUUID(), conversationId };
      const offer = { ...brand, milestones, pay: 'milestones' as const, expiryDays: 7 };
      const { offerId } = await makeOffer(seller, { ...said, ...offer });
      agenda.add(at(140), async () => {
        const first = await fund(offerId, 1);
        agenda.add(at(90), () =>
          deliverOrder(seller, {
            number: first,
            message: 'Three directions. The second is my own favourite: it also works on a bag.',
          }),
        );
        agenda.add(at(80), () => acceptDelivery(buyer, { number: first }).then(() => undefined));
        agenda.add(at(78), async () => {
          await fund(offerId, 2);
        });
      });
    });
    agenda.add(at(30), async () => {
      await say(conversationId, buyer, 'One more thing: could you also letter our window?');
    });
    agenda.add(at(26), async () => {
      const said = { key: randomUUID(), conversationId, gigId: gig.id };
      const offer = { priceCents: 5500, deliveryDays: 4, revisions: 2, expiryDays: 5 };
      await makeOffer(seller, { ...said, ...window, ...offer, pay: 'once' });
    });
  });
}

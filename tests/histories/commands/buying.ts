import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { confirmPayment } from '@/lib/orders/confirm-payment';
import { placeOrder } from '@/lib/orders/place-order';
import { openCheckout } from '@/lib/payments/open-checkout';
import { addMinutes } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import { cards, pay } from '../../support/market';
import { type Gig, makeGig } from '../../support/worlds';
import { type Aim, aim, hit, pick } from '../aim';
import { type Known, timeOf } from '../known';
import type { Stage } from '../stage';
import type { Deed } from '../step';

/** More orders than that at once say nothing new, and each makes every step slower. */
export const ordersMax = 5;

export const wish = fc.record({
  priceCents: fc.constantFrom(500, 999, 2000, 3333, 10_001),
  deliveryDays: fc.constantFrom(1, 3, 7),
  revisions: fc.constantFrom(0, 1, -1),
  asks: fc.boolean(),
});
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

/** What a buyer pays with: a card, or an account whose bank takes days. */
const means = fc.oneof(
  { arbitrary: fc.constantFrom('atOnce', 'visa'), weight: 12 },
  {
    arbitrary: fc.constantFrom(
      'declined',
      'insufficient',
      'fraudDispute',
      'inquiry',
      'fraudWarning',
      'refundPending',
      'refundFails',
      'ach_succeeds',
      'ach_fails',
    ),
    weight: 5,
  },
);
type Means = typeof means extends fc.Arbitrary<infer T> ? T : never;

const formOf = (by: Means): Record<string, string> =>
  by === 'ach_succeeds' || by === 'ach_fails' ? { test_debit: by } : { number: cards[by] };

const gigs = new WeakMap<Stage, Map<string, Promise<Gig>>>();

/** Ana's gig that fits the wish; made when it is first asked for. */
function gigFor(stage: Stage, { asks, ...wishes }: Wish): Promise<Gig> {
  const made = gigs.get(stage) ?? new Map<string, Promise<Gig>>();
  gigs.set(stage, made);
  const key = JSON.stringify({ asks, ...wishes });
  const questions = asks ? [{ kind: 'text' as const, text: 'What is your cat called?' }] : [];
  const gig = made.get(key) ?? makeGig(stage.people.ana, { ...wishes, questions });
  made.set(key, gig);
  return gig;
}

/** Ana's gig is ordered: the order's number, and the address of the payment page. */
export async function place(
  stage: Stage,
  known: Known,
  name: 'ben' | 'bea' | 'ana',
  wanted: Wish,
): Promise<{ number: string; url: string }> {
  const gig = await gigFor(stage, wanted);
  return placeOrder(stage.as(known, stage.people[name]), {
    slug: gig.slug,
    tier: 'basic',
    version: gig.version,
    extraIds: [],
    checkoutKey: randomUUID(),
  });
}

function mayPlace(known: Known, stage: { buyer: 'ben' | 'bea' | 'ana' }): 'yes' | 'no' | 'perhaps' {
  if (stage.buyer === 'ana') return 'no';
  // Who is suspended is known by id alone here: then it depends on whether it is one of these two.
  return known.suspended.length > 0 ? 'perhaps' : 'yes';
}

const ordering = fc.record({
  wanted: wish,
  buyer: fc.oneof(
    { arbitrary: fc.constantFrom('ben', 'bea'), weight: 15 },
    { arbitrary: fc.constant('ana'), weight: 1 },
  ),
  by: means,
  pays: fc.oneof(
    { arbitrary: fc.constant(true), weight: 4 },
    { arbitrary: fc.constant(false), weight: 1 },
  ),
});

/** Orders, and pays in most cases. */
export const orders: fc.Arbitrary<Deed> = ordering.map(({ wanted, buyer, by, pays }) => ({
  name: `${buyer} orders for ${wanted.priceCents}${wanted.asks ? ', with a question to answer' : ''}`,
  may: (known) => (known.orders.length < ordersMax ? mayPlace(known, { buyer }) : null),
  async do(stage, known) {
    const { url } = await place(stage, known, buyer, wanted);
    if (!pays) return 'stands before the payment page';
    return (await pay(url, stage.people[buyer], formOf(by))) ? `paid (${by})` : `not paid (${by})`;
  },
}));

/** Pays on a page that was left open, was paid before, or has been closed; of an order, an extra or a tip. */
export const paysOpenPage: fc.Arbitrary<Deed> = fc
  .record({ nth: fc.nat({ max: 11 }), by: means, wild: fc.boolean() })
  .map(({ nth, by, wild }) => {
    const pages = (known: Known) =>
      known.payments.filter(({ sessionUrl, state }) => sessionUrl && (wild || state === 'open'));
    return {
      name: `somebody goes to a payment page that was left (${by})`,
      may: (known) => (pages(known).length > 0 ? 'perhaps' : null),
      async do(stage, known) {
        const page = pick(pages(known), nth);
        if (!page?.sessionUrl) throw new Error('no page');
        const paid = await pay(page.sessionUrl, stage.people.ben, formOf(by));
        return `${page.leg}, ${page.state}: ${paid ? 'paid' : 'not paid'}`;
      },
    };
  });

const unpaid = (known: Known) =>
  known.payments.filter(
    ({ leg, state, sessionUrl }) => leg === 'order' && state === 'open' && sessionUrl,
  );

/** A second page for the same order, as a tab from before a changed setting would have it; paid in both. */
export const paysInTwoTabs: fc.Arbitrary<Deed> = fc.nat({ max: 11 }).map((nth) => ({
  name: 'the buyer pays in two tabs',
  may: (known) => (unpaid(known).length > 0 ? 'perhaps' : null),
  async do(stage, known) {
    const first = pick(unpaid(known), nth);
    if (!first?.sessionUrl) throw new Error('no page');
    const { orderId, leg, legId, amountCents, currency } = await db.payment.findUniqueOrThrow({
      where: { id: first.id },
    });
    const createdAt = timeOf(known);
    const expiresAt = addMinutes(createdAt, marketplace.windows.checkoutMinutes);
    const second = await db.payment.create({
      data: { orderId, leg, legId, amountCents, currency, createdAt, expiresAt },
    });
    const { url } = await openCheckout(second.id);
    const paid = [await pay(first.sessionUrl, stage.people.ben), await pay(url, stage.people.ben)];
    return `${paid.filter(Boolean).length} paid`;
  },
}));

/** Comes back to the return page, which asks Stripe; a stranger's return proves nothing. */
export const comesBack: fc.Arbitrary<Deed> = aim.map((at: Aim) => {
  const sessions = (known: Known) => known.payments.filter(({ sessionId }) => sessionId);
  const target = (known: Known) => {
    const page = pick(sessions(known), at.nth);
    const order = known.orders.find(({ id }) => id === page?.orderId);
    if (!page?.sessionId || !order) return null;
    const found = hit({ ...known, orders: [order] }, at, ({ who }) => who === 'buyer');
    return found && { ...found, sessionId: page.sessionId };
  };
  return {
    name: 'comes back from the payment page',
    may(known) {
      const found = target(known);
      return found && (found.who === 'buyer' ? 'yes' : 'no');
    },
    async do(stage, known) {
      const found = target(known);
      if (!found) throw new Error('nobody to come back');
      stage.tell(`as ${found.who}`);
      const { paid } = await confirmPayment(stage.personOf(known, found.who, found.order), {
        sessionId: found.sessionId,
      });
      return paid ? 'paid' : 'not paid';
    },
  };
});

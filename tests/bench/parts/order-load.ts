import { fillForm } from '@/tests/support/html-form';
import { Visitor } from '@/tests/support/visitor';
import { type Figures, hammer, type Load, percentile } from '../figures';
import { playPart } from '../part';

export interface Purchase {
  readonly buyer: { readonly personId: string; readonly sessionVersion: number };
  readonly gigSlug: string;
}

export interface OrderLoad extends Load {
  readonly origin: string;
  /** One for each order; more than can be placed in the time. */
  readonly purchases: readonly Purchase[];
}

export interface PlacedOrders {
  readonly figures: Figures;
  /** Numbers of the orders that were placed. */
  readonly numbers: readonly string[];
  /** The middle time of each request on the way, in milliseconds, in their order. */
  readonly stepsMs: Readonly<Record<string, number>>;
}

const card = { number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '123', name: 'Test Buyer' };

playPart(async ({ origin, purchases, ...load }: OrderLoad): Promise<PlacedOrders> => {
  const { sealSession, sessionCookieName } = await import('@/app/auth');
  const times: Record<string, number[]> = {};
  const numbers: string[] = [];
  const left = [...purchases];

  const figures = await hammer(load, async () => {
    const purchase = left.pop();
    if (!purchase)
      throw new Error('There are no more buyers whose limit of orders is not reached.');
    const cookie = `${sessionCookieName()}=${await sealSession(purchase.buyer)}`;
    numbers.push(await buy(new Visitor(origin, cookie, times), purchase.gigSlug));
  });
  const stepsMs = Object.fromEntries(
    Object.entries(times).map(([step, each]) => [step, percentile(each, 50)]),
  );
  return { figures, numbers, stepsMs };
});

/** From the review page to an order in progress. Returns its number. */
async function buy(visitor: Visitor, gigSlug: string): Promise<string> {
  const review = `/checkout/${gigSlug}?package=basic`;
  const shown = await visitor.read('review page', review);
  const payment = await visitor.send('place the order', review, fillForm(shown, 'name="key"'));
  const back = await visitor.send('pay (sandbox)', payment, new URLSearchParams(card));
  const order = await visitor.follow('return from paying', back);
  const asked = await visitor.read('order page', order);
  const started = await visitor.send(
    'answer the questions',
    order,
    fillForm(asked, 'name="position"'),
  );
  await visitor.read('order page', started);
  const number = /\/orders\/(\w+)/.exec(started)?.[1];
  if (!number) throw new Error(`This is no order's address: ${started}`);
  return number;
}

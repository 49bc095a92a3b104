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
  /** Whether the gigs ask questions, which the buyer then answers. */
  readonly asks: boolean;
  /** One for each order; more than can be placed in the time. */
  readonly purchases: readonly Purchase[];
}

export interface PlacedOrders {
  readonly figures: Figures;
  /** Numbers of the orders that were placed. */
  readonly numbers: readonly string[];
  /** CPU time of asking, for each order: what the load itself takes from the machine. */
  readonly askingCpuMs: number;
  /** The middle time of each request on the way, in milliseconds, in their order. */
  readonly stepsMs: Readonly<Record<string, number>>;
}

const card = { number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '123', name: 'Test Buyer' };

playPart(async ({ origin, asks, purchases, ...load }: OrderLoad): Promise<PlacedOrders> => {
  const { sealSession, sessionCookieName } = await import('@/app/auth');
  const times: Record<string, number[]> = {};
  const numbers: string[] = [];
  const left = [...purchases];
  // Whoever buys is signed in already, and brings the same cookie to each request.
  const cookies = new Map<string, string>();
  for (const { buyer } of purchases)
    if (!cookies.has(buyer.personId))
      cookies.set(buyer.personId, `${sessionCookieName()}=${await sealSession(buyer)}`);

  const before = process.cpuUsage();
  const figures = await hammer(load, async () => {
    const purchase = left.pop();
    if (!purchase)
      throw new Error('There are no more buyers whose limit of orders is not reached.');
    const cookie = cookies.get(purchase.buyer.personId) ?? '';
    numbers.push(await buy(new Visitor(origin, cookie, times), purchase.gigSlug, asks));
  });
  const { user, system } = process.cpuUsage(before);
  const askingCpuMs = (user + system) / 1000 / figures.served;
  const stepsMs = Object.fromEntries(
    Object.entries(times).map(([step, each]) => [step, percentile(each, 50)]),
  );
  return { figures, numbers, askingCpuMs, stepsMs };
});

/**
 * From the review page to the answer that leads to an order in progress, as its buyer goes. The page they read then is not
 * part of it. Returns the order's number.
 */
async function buy(visitor: Visitor, gigSlug: string, asks: boolean): Promise<string> {
  const review = `/checkout/${gigSlug}?package=basic`;
  const shown = await visitor.read('review page', review);
  const payment = await visitor.send('place the order', review, fillForm(shown, 'name="key"'));
  const back = await visitor.send('pay (sandbox)', payment, new URLSearchParams(card));
  const order = await visitor.follow('return from paying', back);
  if (asks) {
    const placed = await visitor.read('order page', order);
    await visitor.send('answer the questions', order, fillForm(placed, 'name="position"'));
  }
  const number = /\/orders\/(\w+)/.exec(order)?.[1];
  if (!number) throw new Error(`This is no order's address: ${order}`);
  return number;
}

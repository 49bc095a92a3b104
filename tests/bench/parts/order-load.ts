import { type Figures, hammer, type Load, percentile } from '../figures';
import { fillForm, refreshOf } from '../html-form';
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
  const payment = await visitor.send('place the order', review, fillForm(shown, 'key'));
  const back = await visitor.send('pay (sandbox)', payment, new URLSearchParams(card));
  const order = await visitor.follow('return from paying', back);
  const asked = await visitor.read('order page', order);
  const started = await visitor.send('answer the questions', order, fillForm(asked, 'position'));
  await visitor.read('order page', started);
  const number = /\/orders\/(\w+)/.exec(started)?.[1];
  if (!number) throw new Error(`This is no order's address: ${started}`);
  return number;
}

/** A browser without JavaScript, signed in: reads pages, sends forms, follows where they lead. */
class Visitor {
  constructor(
    readonly origin: string,
    readonly cookie: string,
    readonly times: Record<string, number[]>,
  ) {}

  async read(step: string, address: string): Promise<string> {
    const answer = await this.#ask(step, address, {});
    if (answer.status !== 200) throw new Error(`${step}: ${address} answered ${answer.status}`);
    return answer.text;
  }

  async send(step: string, address: string, body: FormData | URLSearchParams): Promise<string> {
    return this.#leadsTo(step, address, { method: 'POST', body });
  }

  async follow(step: string, address: string): Promise<string> {
    return this.#leadsTo(step, address, {});
  }

  /** By a redirect, or by a page that sends on: to a browser it is the same. */
  async #leadsTo(step: string, address: string, request: RequestInit): Promise<string> {
    const { status, location, text } = await this.#ask(step, address, request);
    const next = location ?? refreshOf(text);
    if (status < 400 && next) return next;
    throw new Error(`${step}: ${address} answered ${status} and led nowhere`);
  }

  async #ask(step: string, address: string, request: RequestInit) {
    const asked = new URL(address, this.origin);
    // The marketplace knows itself under its public name; we ask for it where it listens.
    const ours = asked.hostname === 'localhost' && asked.port === new URL(this.origin).port;
    const url = new URL(asked.pathname + asked.search, ours ? this.origin : asked);
    const own = { cookie: this.cookie, referer: url.href };
    const headers = { origin: url.origin, ...(url.origin === this.origin ? own : {}) };
    const from = performance.now();
    const response = await fetch(url, { ...request, headers, redirect: 'manual' });
    const text = await response.text();
    this.times[step] ??= [];
    this.times[step].push(performance.now() - from);
    return { status: response.status, location: response.headers.get('location'), text };
  }
}

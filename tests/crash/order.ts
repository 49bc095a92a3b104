import type { OrderState } from '@/lib/orders/states';
import { db } from '@/lib/platform/db';
import { fillForm } from '@/tests/support/html-form';
import type { Visitor } from '@/tests/support/visitor';
import { again, insist } from './insist';
import type { Seller } from './people';

const card = { number: '4000 0000 0000 0077', expiry: '12 / 34', cvc: '123', name: 'Ben' };

/** How a form is pressed: on which page, found by what it holds, with what typed over what stands in it. */
type Press = {
  readonly by: Visitor;
  readonly holds: string;
  readonly typed?: Readonly<Record<string, string>>;
};

/** One order as its two sides go through it, by pages and forms. */
export class Order {
  readonly #review: string;
  #key = '';
  #number = '';
  #payPage = '';

  constructor(
    readonly plan: string,
    readonly buyer: Visitor,
    readonly seller: Seller,
  ) {
    this.#review = `/checkout/${seller.gigSlug}?package=basic`;
  }

  /** Undefined until it is known to be placed. */
  get number(): string | undefined {
    return this.#number || undefined;
  }

  get key(): string {
    return this.#key;
  }

  async row() {
    return db.order.findUniqueOrThrow({
      where: { checkoutKey: this.#key },
      select: { id: true, number: true, state: true, paidAt: true },
    });
  }

  async state(): Promise<OrderState> {
    return (await this.row()).state;
  }

  /** One review page, sent until it leads to the payment page. */
  async place(): Promise<void> {
    const form = await again(async () =>
      fillForm(await this.buyer.read('review', this.#review), 'name="key"'),
    );
    this.#key = String(form.get('key'));
    await insist({
      what: `placing ${this.#key}`,
      isDone: async () => this.#payPage !== '',
      act: async () => {
        const next = await this.buyer.send('place', this.#review, form);
        if (next.includes('/c/pay/')) this.#payPage = next;
        // Closed before it was opened, because days have passed: nothing comes of it.
        else if ((await this.state()) === 'abandoned') this.#payPage = 'none';
        else throw new Error(`led to ${next}`);
        return true;
      },
    });
    this.#number = (await again(() => this.row())).number;
  }

  /** Pays, and comes back to the shop, until the order is paid or its payment page has ended. */
  async pay(): Promise<void> {
    await insist({
      what: `paying ${this.#number}`,
      isDone: async () => (await this.state()) !== 'awaiting_payment',
      act: async () => {
        const back = await this.buyer.send('pay', this.#payPage, new URLSearchParams(card));
        return (await this.buyer.follow('return', back)).includes('placed=1');
      },
    });
  }

  /**
   * Presses until the order is not in this state any more, by this press or because time has moved it. `first` is what
   * must come before, and may have been done already.
   */
  async leave(state: OrderState, press: Press, first?: Press): Promise<void> {
    await insist({
      what: `order ${this.#number}, ${state}, '${press.holds}'`,
      isDone: async () => (await this.state()) !== state,
      act: async () => {
        if (first) await this.#press(first).catch(() => false);
        return this.#press(press);
      },
    });
  }

  /** True when the page that follows says that it is done. */
  async #press({ by, holds, typed = {} }: Press): Promise<boolean> {
    const page = `/orders/${this.#number}`;
    const form = fillForm(await by.read(holds, page), holds);
    for (const [name, value] of Object.entries(typed)) form.set(name, value);
    return (await by.send(holds, page, form)).includes('done=');
  }
}

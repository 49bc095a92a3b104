import type { Person } from '@/lib/platform/actor';
import type { SellerLevel } from '@/prisma/generated/client';
import { openMarket } from '../support/market';
import { makePerson, type World } from '../support/worlds';
import type { Known, KnownOrder } from './known';

/** Who does something to an order: its two sides, a buyer of other orders, somebody from the street, an admin. */
export const everyWho = ['buyer', 'seller', 'other', 'stranger', 'admin'] as const;
export type Who = (typeof everyWho)[number];

type People = World & { readonly bea: Person };

/** One market in which one history is played: its people, whether its worker runs, and what has been told so far. */
export class Stage {
  /** The worker does jobs as they come; off, they pile up. */
  working = true;
  /** Somebody has lost or held back webhooks, or moved Stripe's balance by hand: from then on the book may know it later. */
  disturbed = false;
  /** Commands refused, and taken: a search that only ever reads refusals has found nothing. */
  readonly counts = { taken: 0, refused: 0 };
  private readonly lines: string[] = [];
  private steps = 0;

  private constructor(
    readonly people: People,
    level: SellerLevel,
  ) {
    this.lines.push(`Ana sells, a seller of level ${level}; Ben and Bea buy.`);
  }

  /** Opens an empty market: Ana is set up for payouts, Ben and Bea buy, Ada is an admin, Zoe a stranger. */
  static async open(level: SellerLevel): Promise<Stage> {
    const world = await openMarket(level);
    return new Stage({ ...world, bea: await makePerson('Bea') }, level);
  }

  /** A person as they stand now: the product loads them anew for each request, too. */
  as(known: Known, person: Person): Person {
    return known.suspended.includes(person.id) ? { ...person, status: 'suspended' } : person;
  }

  /** Who that is on this order. */
  personOf(known: Known, who: Who, order: KnownOrder): Person {
    const { ana, ben, bea, ada, zoe } = this.people;
    const buyer = order.buyerId === ben.id ? ben : bea;
    const person = {
      buyer,
      seller: ana,
      other: buyer === ben ? bea : ben,
      stranger: zoe,
      admin: ada,
    }[who];
    return this.as(known, person);
  }

  /** Has everything that was begun come to its end? */
  isQuiet(): boolean {
    return this.working && !this.disturbed;
  }

  /** A step begins. */
  begin(name: string): void {
    this.steps++;
    this.lines.push(`${this.steps}. ${name}`);
  }

  /** What happens in it. */
  tell(line: string): void {
    this.lines.push(`   ${line}`);
  }

  /** The history so far. */
  get story(): string {
    return this.lines.join('\n');
  }
}

import fc from 'fast-check';
import { giveTip } from '@/lib/orders/give-tip';
import { refusalOf } from '@/lib/orders/may-move';
import { pay } from '../../support/market';
import { aim, type Hit, hit, nameOf } from '../aim';
import { isSuspended, type Known, timeOf } from '../known';
import type { Deed } from '../step';

/** A tip, paid in most cases; one that is left open is taken up again with another amount. */
export const tips: fc.Arbitrary<Deed> = fc
  .record({
    at: aim,
    percent: fc.constantFrom(20, 50, 100, 101),
    pays: fc.constantFrom(true, true, true, false),
  })
  .map(({ at, percent, pays }) => {
    const amountOf = ({ order }: Hit) =>
      Math.max(100, Math.ceil((order.priceCents * percent) / 100));
    const may = (known: Known, found: Hit): boolean =>
      found.who === 'buyer' &&
      !isSuspended(known, found.order.buyerId) &&
      !isSuspended(known, found.order.sellerId) &&
      !found.order.tipped &&
      amountOf(found) <= found.order.priceCents &&
      refusalOf('tip', 'stripe', found.order, timeOf(known)) === null;
    const target = (known: Known) => hit(known, at, (found) => may(known, found));
    return {
      name: `tips ${percent} %`,
      may(known) {
        const found = target(known);
        return found && (may(known, found) ? 'yes' : 'no');
      },
      async do(stage, known) {
        const found = target(known);
        if (!found) throw new Error('nobody to tip');
        stage.tell(`as ${found.who} of ${nameOf(known, found.order)}, ${found.order.state}`);
        const buyer = stage.personOf(known, found.who, found.order);
        const { number } = found.order;
        const { url } = await giveTip(buyer, { number, amountCents: amountOf(found) });
        if (!pays) return 'stands before the payment page';
        return (await pay(url, buyer)) ? 'paid' : 'not paid';
      },
    };
  });

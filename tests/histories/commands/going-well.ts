import fc from 'fast-check';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { confirmPayment } from '@/lib/orders/confirm-payment';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { pay } from '../../support/market';
import { look } from '../known';
import type { Deed } from '../step';
import { ordersMax, place, wish } from './buying';
import { letTimePass } from './clocks';

async function sessionOf(wanted: string): Promise<string> {
  const { orders, payments } = await look();
  const order = orders.find(({ number }) => number === wanted);
  return payments.find(({ orderId }) => orderId === order?.id)?.sessionId ?? '';
}

/**
 * What happens to most orders, in one step: bought, delivered, accepted. Most of what can go wrong with money goes wrong
 * after that, and a history that has to get there move by move seldom does.
 */
export const goesWell: fc.Arbitrary<Deed> = fc
  .record({
    wanted: wish,
    name: fc.constantFrom('ben' as const, 'bea' as const),
    accepts: fc.constantFrom(true, true, false),
  })
  .map(({ wanted, name, accepts }) => ({
    name: `an order of ${name} for ${wanted.priceCents} goes well${accepts ? '' : ', so far'}`,
    may: ({ orders, suspended }) =>
      orders.length < ordersMax && suspended.length === 0 ? 'perhaps' : null,
    async do(stage, known) {
      const { number, url } = await place(stage, known, name, { ...wanted, asks: false });
      const buyer = stage.as(known, stage.people[name]);
      if (!(await pay(url, buyer))) return 'not paid';
      await confirmPayment(buyer, { sessionId: await sessionOf(number) });
      const ana = stage.as(known, stage.people.ana);
      await deliverOrder(ana, { number, message: 'Here is your cat.' });
      if (!accepts) return 'delivered';
      await acceptDelivery(buyer, { number });
      return 'accepted';
    },
  }));

/** Bought and paid, and then the buyer says nothing for two weeks. */
export const staysUnanswered: fc.Arbitrary<Deed> = fc
  .record({ wanted: wish, name: fc.constantFrom('ben' as const, 'bea' as const) })
  .map(({ wanted, name }) => ({
    name: `${name} orders for ${wanted.priceCents} and does not answer the questions`,
    may: ({ orders, suspended }) =>
      orders.length < ordersMax && suspended.length === 0 ? 'perhaps' : null,
    async do(stage, known) {
      const { number, url } = await place(stage, known, name, { ...wanted, asks: true });
      const buyer = stage.people[name];
      if (!(await pay(url, buyer))) return 'not paid';
      await confirmPayment(buyer, { sessionId: await sessionOf(number) });
      await letTimePass({ days: 14, minutes: 1 }, false);
      return 'paid, and two weeks later';
    },
  }));

import fc from 'fast-check';
import { answerExtension } from '@/lib/changes/answer-extension';
import { answerProposal } from '@/lib/changes/answer-proposal';
import { buyExtra } from '@/lib/changes/buy-extra';
import { closeExtra } from '@/lib/changes/close-extra';
import { offerExtra } from '@/lib/changes/offer-extra';
import { proposeCancellation } from '@/lib/changes/propose-cancellation';
import { requestExtension } from '@/lib/changes/request-extension';
import { withdrawProposal } from '@/lib/changes/withdraw-proposal';
import { refusalOf } from '@/lib/orders/may-move';
import { pay } from '../../support/market';
import { aim, type Hit, hit, nameOf, orderDeed, pick } from '../aim';
import { isSuspended, type Known, timeOf } from '../known';
import type { Deed } from '../step';

const answer = fc.constantFrom('accept' as const, 'decline' as const);

export const asksForDays = fc.tuple(aim, fc.integer({ min: 1, max: 30 })).map(([at, days]) =>
  orderDeed({
    does: `asks for ${days} more days`,
    events: ['request_extension'],
    aim: at,
    act: (stage, known, { order, who }) =>
      requestExtension(stage.personOf(known, who, order), {
        number: order.number,
        days,
        reason: 'The cat is ill.',
      }),
  }),
);

export const answersExtension = fc.tuple(aim, answer).map(([at, says]) =>
  orderDeed({
    does: `says ${says} to more days`,
    events: [says === 'accept' ? 'accept_extension' : 'decline_extension'],
    aim: at,
    act: (stage, known, { order, who }) =>
      answerExtension(stage.personOf(known, who, order), { number: order.number, answer: says }),
  }),
);

export const proposesToCancel = fc
  .tuple(aim, fc.constantFrom(1, 33, 50, 99, 100))
  .map(([at, refundPercent]) =>
    orderDeed({
      does: `proposes to cancel for ${refundPercent} %`,
      events: ['propose_cancel'],
      aim: at,
      act: (stage, known, { order, who }) =>
        proposeCancellation(stage.personOf(known, who, order), {
          number: order.number,
          refundPercent,
          reason: 'We cannot agree on the cat.',
        }),
    }),
  );

export const answersProposal = fc.tuple(aim, answer).map(([at, says]) =>
  orderDeed({
    does: `says ${says} to cancelling`,
    events: [says === 'accept' ? 'accept_proposal' : 'decline_proposal'],
    aim: at,
    act: (stage, known, { order, who }) =>
      answerProposal(stage.personOf(known, who, order), { number: order.number, answer: says }),
  }),
);

export const withdrawsProposal = aim.map((at) =>
  orderDeed({
    does: 'takes the proposal back',
    events: ['withdraw_proposal'],
    aim: at,
    act: (stage, known, { order, who }) =>
      withdrawProposal(stage.personOf(known, who, order), { number: order.number }),
  }),
);

export const offersExtra = fc
  .tuple(aim, fc.constantFrom(100, 777, 5000), fc.nat({ max: 3 }))
  .map(([at, priceCents, addDays]) =>
    orderDeed({
      does: `offers an extra for ${priceCents}`,
      events: ['offer_extra'],
      aim: at,
      also: (_known, { order }) => (order.offers.length < 5 ? 'yes' : 'no'),
      act: (stage, known, { order, who }) =>
        offerExtra(stage.personOf(known, who, order), {
          number: order.number,
          title: 'A second cat',
          priceCents,
          addDays,
          addRevisions: addDays % 2,
        }).then(() => 'offered'),
    }),
  );

const isOpenFor = (known: Known, { order, who }: Hit): boolean =>
  who === 'buyer' &&
  !isSuspended(known, order.buyerId) &&
  !isSuspended(known, order.sellerId) &&
  order.offers.some(({ expiresAt }) => expiresAt > timeOf(known)) &&
  refusalOf('pay_extra', 'stripe', order, timeOf(known)) === null;

/** The buyer goes to pay for an extra, and pays in most cases. */
export const buysExtra: fc.Arbitrary<Deed> = fc
  .record({ at: aim, pays: fc.constantFrom(true, true, true, false) })
  .map(({ at, pays }) => {
    const target = (known: Known) => hit(known, at, (found) => isOpenFor(known, found));
    return {
      name: 'buys an extra',
      may(known) {
        const found = target(known);
        if (!found || found.order.offers.length === 0) return null;
        if (!isOpenFor(known, found)) return 'no';
        return 'perhaps';
      },
      async do(stage, known) {
        const found = target(known);
        const offer = pick(found?.order.offers ?? [], at.nth);
        if (!found || !offer) throw new Error('nothing is offered');
        stage.tell(`as ${found.who} of ${nameOf(known, found.order)}, ${found.order.state}`);
        const buyer = stage.personOf(known, found.who, found.order);
        const { number } = found.order;
        const { url } = await buyExtra(buyer, { number, offerId: offer.id });
        if (!pays) return 'stands before the payment page';
        return (await pay(url, buyer)) ? 'paid' : 'not paid';
      },
    };
  });

/** The buyer declines an extra, or the seller takes the offer back. */
export const closesExtra = aim.map((at) =>
  orderDeed({
    does: 'closes an offer',
    events: ['close_extra'],
    aim: at,
    also: (_known, { order }) => (order.offers.length > 0 ? 'yes' : 'no'),
    act: (stage, known, { order, who }) =>
      closeExtra(stage.personOf(known, who, order), {
        number: order.number,
        offerId: pick(order.offers, at.nth)?.id ?? order.id,
      }),
  }),
);

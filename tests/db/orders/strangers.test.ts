import { beforeAll, describe, expect, test } from 'vitest';
import { answerExtension } from '@/lib/changes/answer-extension';
import { answerProposal } from '@/lib/changes/answer-proposal';
import { buyExtra } from '@/lib/changes/buy-extra';
import { closeExtra } from '@/lib/changes/close-extra';
import { lapseExtension } from '@/lib/changes/lapse-extension';
import { lapseExtraOffers } from '@/lib/changes/lapse-extra-offers';
import { lapseProposal } from '@/lib/changes/lapse-proposal';
import { offerExtra } from '@/lib/changes/offer-extra';
import { proposeCancellation } from '@/lib/changes/propose-cancellation';
import { requestExtension } from '@/lib/changes/request-extension';
import { withdrawProposal } from '@/lib/changes/withdraw-proposal';
import { agreeDispute } from '@/lib/disputes/agree-dispute';
import { answerDispute } from '@/lib/disputes/answer-dispute';
import { disputeUnanswered } from '@/lib/disputes/dispute-unanswered';
import { openDispute } from '@/lib/disputes/open-dispute';
import { disputeCase, orderDisputeFacts } from '@/lib/disputes/queries';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { auditLog } from '@/lib/moderation/audit-query';
import { stuckClocks } from '@/lib/moderation/clock-query';
import { adminOrder } from '@/lib/moderation/order-query';
import { adminOverview } from '@/lib/moderation/overview-query';
import { disputeQueue, findGigs, findOrders, findPeople } from '@/lib/moderation/queries';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { adminEndOrder } from '@/lib/orders/admin-end-order';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { clearOrder, clearTip } from '@/lib/orders/clear-order';
import { closeUnopenedPayment, confirmPayment } from '@/lib/orders/confirm-payment';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { giveTip } from '@/lib/orders/give-tip';
import { handleStripeEvent } from '@/lib/orders/handle-stripe-event';
import { lookLonger } from '@/lib/orders/look-longer';
import { markLate } from '@/lib/orders/mark-late';
import { placeOrder, resumeCheckout } from '@/lib/orders/place-order';
import { buyerOrders, orderWorkspace, sellerOrders, sellerToday } from '@/lib/orders/queries';
import { remindBuyer } from '@/lib/orders/remind-buyer';
import { requestRevision } from '@/lib/orders/request-revision';
import { sendMessage } from '@/lib/orders/send-message';
import { settleCheckouts } from '@/lib/orders/settle-checkouts';
import { startWithoutAnswers } from '@/lib/orders/start-without-answers';
import { submitRequirements } from '@/lib/orders/submit-requirements';
import { sweepPayments } from '@/lib/orders/sweep-payments';
import { type Actor, nobody, stripeItself, theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { publishReviews } from '@/lib/reviews/publish-reviews';
import { refreshFacts } from '@/lib/reviews/refresh-facts';
import { replyToReview } from '@/lib/reviews/reply-to-review';
import { reviewOrder } from '@/lib/reviews/review-order';
import { withDatabase } from '../../support/database';
import {
  completedOrder,
  deliveredOrder,
  makeWorld,
  paidOrder,
  placedOrder,
  suspended,
  type TestOrder,
  type World,
} from '../../support/worlds';

withDatabase();

type Orders = Record<
  'unpaid' | 'asked' | 'working' | 'delivered' | 'done' | 'disputed',
  TestOrder
> & { paymentId: string; offerId: string; disputeId: string; reviewId: string };

let world: World;
let orders: Orders;

const reason = 'A reason that is long enough for everybody.';

/** One order in each state, with everything open between its sides that can be. */
beforeAll(async () => {
  world = await makeWorld();
  const { ana, ben } = world;
  const working = await paidOrder(world);
  await requestExtension(ana, { number: working.number, days: 2, reason });
  const delivered = await deliveredOrder(world);
  await proposeCancellation(ben, { number: delivered.number, refundPercent: 50, reason });
  const { offerId } = await offerExtra(ana, {
    number: delivered.number,
    title: 'A second cat',
    priceCents: 500,
  });
  const done = await completedOrder(world);
  await reviewOrder(ben, {
    number: done.number,
    quality: 5,
    communication: 5,
    value: 4,
    text: reason,
  });
  await db.review.updateMany({ where: { orderId: done.id }, data: { publishedAt: new Date() } });
  const review = await db.review.findFirstOrThrow({ where: { orderId: done.id } });
  const disputed = await deliveredOrder(world);
  const { disputeId } = await openDispute(ben, {
    number: disputed.number,
    reason: 'other',
    story: reason,
    wish: 'refund',
  });
  const unpaid = await placedOrder(world);
  orders = {
    unpaid,
    asked: await paidOrder(world, { questions: [{ kind: 'text', text: 'Which cat?' }] }),
    working,
    delivered,
    done,
    disputed,
    offerId,
    disputeId,
    paymentId: unpaid.paymentId,
    reviewId: review.id,
  };
});

type Who =
  | 'nobody'
  | 'zoe'
  | 'ana'
  | 'ben'
  | 'ada'
  | 'clock'
  | 'stripe'
  | 'ana suspended'
  | 'ben suspended'
  | 'ada suspended';

const actorOf = (who: Who): Actor => {
  const actors: Record<Who, Actor> = {
    nobody,
    zoe: world.zoe,
    ana: world.ana,
    ben: world.ben,
    ada: world.ada,
    clock: theClock,
    stripe: stripeItself,
    'ana suspended': suspended(world.ana),
    'ben suspended': suspended(world.ben),
    'ada suspended': suspended(world.ada),
  };
  return actors[who];
};

type Call = (actor: Actor) => Promise<unknown>;
type Kind =
  | 'buyer'
  | 'seller'
  | 'both'
  | 'admin'
  | 'clock'
  | 'stripe'
  | 'reader'
  | 'own'
  | 'buyer or clock'
  | 'either or clock';

/** Whom each kind of command refuses, and as what: not yours reads as not found. */
const refused: Record<Kind, Partial<Record<Who, string>>> = {
  buyer: {
    nobody: 'unauthenticated',
    zoe: 'not_found',
    ana: 'not_found',
    ada: 'not_found',
    'ben suspended': 'forbidden',
    clock: 'unauthenticated',
  },
  seller: {
    nobody: 'unauthenticated',
    zoe: 'not_found',
    ben: 'not_found',
    ada: 'not_found',
    'ana suspended': 'forbidden',
    clock: 'unauthenticated',
  },
  both: {
    nobody: 'unauthenticated',
    zoe: 'not_found',
    ada: 'not_found',
    'ana suspended': 'forbidden',
    'ben suspended': 'forbidden',
    clock: 'unauthenticated',
  },
  'buyer or clock': {
    nobody: 'unauthenticated',
    zoe: 'not_found',
    ana: 'not_found',
    ada: 'not_found',
    stripe: 'not_found',
    'ben suspended': 'forbidden',
  },
  'either or clock': {
    nobody: 'unauthenticated',
    zoe: 'not_found',
    ada: 'not_found',
    stripe: 'not_found',
    'ana suspended': 'forbidden',
    'ben suspended': 'forbidden',
  },
  admin: {
    nobody: 'unauthenticated',
    zoe: 'forbidden',
    ana: 'forbidden',
    ben: 'forbidden',
    'ada suspended': 'forbidden',
    clock: 'unauthenticated',
  },
  clock: {
    nobody: 'forbidden',
    zoe: 'forbidden',
    ana: 'forbidden',
    ben: 'forbidden',
    ada: 'forbidden',
    stripe: 'forbidden',
  },
  stripe: {
    nobody: 'forbidden',
    zoe: 'forbidden',
    ana: 'forbidden',
    ben: 'forbidden',
    ada: 'forbidden',
  },
  reader: { nobody: 'unauthenticated', zoe: 'not_found', clock: 'unauthenticated' },
  own: { nobody: 'unauthenticated', clock: 'unauthenticated' },
};

const number = (
  of: keyof Pick<Orders, 'unpaid' | 'asked' | 'working' | 'delivered' | 'done' | 'disputed'>,
) => orders[of].number;
const statement = 'A statement that both sides can read.';

const commands: Record<string, [Kind, Call]> = {
  placeOrder: [
    'own',
    (actor) =>
      placeOrder(actor, {
        slug: 'x',
        tier: 'basic',
        version: 1,
        checkoutKey: '0190a000-0000-7000-8000-000000000000',
      }),
  ],
  resumeCheckout: ['buyer', (actor) => resumeCheckout(actor, { number: number('unpaid') })],
  closeUnopenedPayment: [
    'stripe',
    (actor) => closeUnopenedPayment(actor, { paymentId: orders.paymentId }),
  ],
  handleStripeEvent: ['stripe', (actor) => handleStripeEvent(actor, { eventId: 'evt_1' })],
  settleCheckouts: ['stripe', (actor) => settleCheckouts(actor)],
  sweepPayments: ['clock', (actor) => sweepPayments(actor)],
  submitRequirements: [
    'buyer',
    (actor) =>
      submitRequirements(actor, {
        number: number('asked'),
        answers: [{ position: 0, text: 'Mine' }],
      }),
  ],
  startWithoutAnswers: [
    'seller',
    (actor) => startWithoutAnswers(actor, { number: number('asked') }),
  ],
  deliverOrder: [
    'seller',
    (actor) => deliverOrder(actor, { number: number('working'), message: 'Here.' }),
  ],
  acceptDelivery: [
    'buyer or clock',
    (actor) => acceptDelivery(actor, { number: number('delivered') }),
  ],
  requestRevision: [
    'buyer',
    (actor) => requestRevision(actor, { number: number('delivered'), text: reason }),
  ],
  lookLonger: ['buyer', (actor) => lookLonger(actor, { number: number('delivered') })],
  cancelOrder: ['either or clock', (actor) => cancelOrder(actor, { number: number('asked') })],
  markLate: ['clock', (actor) => markLate(actor, { number: number('working') })],
  remindBuyer: [
    'clock',
    (actor) => remindBuyer(actor, { number: number('asked'), kind: 'remind_requirements_1' }),
  ],
  sendMessage: [
    'both',
    (actor) => sendMessage(actor, { number: number('working'), text: 'Hello' }),
  ],
  giveTip: ['buyer', (actor) => giveTip(actor, { number: number('done'), amountCents: 200 })],
  clearOrder: ['clock', (actor) => clearOrder(actor, { number: number('done') })],
  clearTip: ['clock', (actor) => clearTip(actor, { number: number('done') })],
  adminEndOrder: [
    'admin',
    (actor) => adminEndOrder(actor, { number: number('working'), outcome: 'cancel', reason }),
  ],
  requestExtension: [
    'both',
    (actor) => requestExtension(actor, { number: number('working'), days: 1, reason }),
  ],
  answerExtension: [
    'both',
    (actor) => answerExtension(actor, { number: number('working'), answer: 'accept' }),
  ],
  lapseExtension: ['clock', (actor) => lapseExtension(actor, { number: number('working') })],
  proposeCancellation: [
    'both',
    (actor) =>
      proposeCancellation(actor, { number: number('working'), refundPercent: 100, reason }),
  ],
  answerProposal: [
    'both',
    (actor) => answerProposal(actor, { number: number('delivered'), answer: 'accept' }),
  ],
  withdrawProposal: ['both', (actor) => withdrawProposal(actor, { number: number('delivered') })],
  lapseProposal: ['clock', (actor) => lapseProposal(actor, { number: number('delivered') })],
  offerExtra: [
    'seller',
    (actor) => offerExtra(actor, { number: number('working'), title: 'More', priceCents: 500 }),
  ],
  buyExtra: [
    'buyer',
    (actor) => buyExtra(actor, { number: number('delivered'), offerId: orders.offerId }),
  ],
  closeExtra: [
    'both',
    (actor) => closeExtra(actor, { number: number('delivered'), offerId: orders.offerId }),
  ],
  lapseExtraOffers: ['clock', (actor) => lapseExtraOffers(actor, { number: number('delivered') })],
  openDispute: [
    'both',
    (actor) =>
      openDispute(actor, {
        number: number('working'),
        reason: 'other',
        story: reason,
        wish: 'refund',
      }),
  ],
  answerDispute: [
    'both',
    (actor) => answerDispute(actor, { number: number('disputed'), answer: reason }),
  ],
  agreeDispute: ['both', (actor) => agreeDispute(actor, { number: number('disputed') })],
  disputeUnanswered: ['clock', (actor) => disputeUnanswered(actor, { number: number('disputed') })],
  settleDispute: [
    'admin',
    (actor) => settleDispute(actor, { disputeId: orders.disputeId, outcome: 'release', statement }),
  ],
  reviewOrder: [
    'both',
    (actor) => reviewOrder(actor, { number: number('done'), rating: 5, text: reason }),
  ],
  replyToReview: [
    'seller',
    (actor) => replyToReview(actor, { reviewId: orders.reviewId, text: 'Thanks' }),
  ],
  publishReviews: ['clock', (actor) => publishReviews(actor)],
  refreshFacts: ['clock', (actor) => refreshFacts(actor, { gigId: null, sellerId: world.ana.id })],
  orderWorkspace: ['reader', (actor) => orderWorkspace(actor, number('working'))],
  orderDisputeFacts: ['reader', (actor) => orderDisputeFacts(actor, number('disputed'))],
  buyerOrders: ['own', (actor) => buyerOrders(actor)],
  sellerOrders: ['own', (actor) => sellerOrders(actor)],
  sellerToday: ['own', (actor) => sellerToday(actor)],
  disputeCase: ['admin', (actor) => disputeCase(actor, orders.disputeId)],
  disputeQueue: ['admin', (actor) => disputeQueue(actor)],
  findOrders: ['admin', (actor) => findOrders(actor)],
  findPeople: ['admin', (actor) => findPeople(actor)],
  findGigs: ['admin', (actor) => findGigs(actor)],
  auditLog: ['admin', (actor) => auditLog(actor)],
  adminOverview: ['admin', (actor) => adminOverview(actor)],
  adminOrder: ['admin', (actor) => adminOrder(actor, number('working'))],
  stuckClocks: ['admin', (actor) => stuckClocks(actor)],
};

describe('nobody gets at what is not theirs', () => {
  const cases = Object.entries(commands).flatMap(([name, [kind, call]]) =>
    Object.entries(refused[kind]).map(([who, code]) => ({ name, who: who as Who, code, call })),
  );

  test.each(cases)('$name by $who is $code', async ({ who, code, call }) => {
    await expect(call(actorOf(who))).rejects.toMatchObject({ name: 'Refusal', code });
  });

  test('and none of it has changed anything', async () => {
    const states = await Promise.all(
      (['unpaid', 'asked', 'working', 'delivered', 'done', 'disputed'] as const).map(
        async (name) =>
          (await db.order.findUniqueOrThrow({ where: { id: orders[name].id } })).state,
      ),
    );
    expect(states).toEqual([
      'awaiting_payment',
      'awaiting_requirements',
      'in_progress',
      'delivered',
      'completed',
      'disputed',
    ]);
    expect(await db.message.count()).toBe(0);
  });

  test('a session of somebody else’s is not asked about at Stripe', async () => {
    const asking = confirmPayment(world.zoe, { sessionId: 'cs_test_unknown' });
    await expect(asking).rejects.toMatchObject({ code: 'not_found' });
    const asNobody = confirmPayment(nobody, { sessionId: 'cs_test_unknown' });
    await expect(asNobody).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('the seller does not see what was never paid; its buyer and admins do', async () => {
    const unpaid = number('unpaid');
    await expect(orderWorkspace(world.ana, unpaid)).rejects.toMatchObject({ code: 'not_found' });
    expect((await orderWorkspace(world.ben, unpaid)).viewer).toBe('buyer');
    expect((await orderWorkspace(world.ada, unpaid)).viewer).toBe('admin');
  });

  test('a suspended side reads its order and can press nothing', async () => {
    const workspace = await orderWorkspace(suspended(world.ben), number('delivered'));
    expect(workspace).toMatchObject({
      viewer: 'buyer',
      allowed: [],
      mayMessage: false,
      mayTip: false,
    });
  });

  test('an admin who is a party is not a judge', async () => {
    const judge = { ...world.ben, role: 'admin' } as const;
    const settling = settleDispute(judge, {
      disputeId: orders.disputeId,
      outcome: 'refund',
      statement,
    });
    await expect(settling).rejects.toMatchObject({ code: 'not_found' });
    const ending = adminEndOrder(judge, { number: number('working'), outcome: 'cancel', reason });
    await expect(ending).rejects.toMatchObject({ code: 'not_found' });
  });
});

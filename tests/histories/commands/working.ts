import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { lookLonger } from '@/lib/orders/look-longer';
import { requestRevision } from '@/lib/orders/request-revision';
import { startWithoutAnswers } from '@/lib/orders/start-without-answers';
import { submitRequirements } from '@/lib/orders/submit-requirements';
import { aim, orderDeed } from '../aim';

/** The buyer answers the seller's questions. */
export const answers = aim.map((at) =>
  orderDeed({
    does: 'answers the questions',
    events: ['submit_requirements'],
    aim: at,
    act: (stage, known, { order, who }) =>
      submitRequirements(stage.personOf(known, who, order), {
        number: order.number,
        answers: [{ position: 0, text: 'Tom.' }],
      }),
  }),
);

export const startsWithout = aim.map((at) =>
  orderDeed({
    does: 'starts without the answers',
    events: ['start_without'],
    aim: at,
    act: (stage, known, { order, who }) =>
      startWithoutAnswers(stage.personOf(known, who, order), { number: order.number }),
  }),
);

export const delivers = aim.map((at) =>
  orderDeed({
    does: 'delivers',
    events: ['deliver'],
    aim: at,
    act: (stage, known, { order, who }) =>
      deliverOrder(stage.personOf(known, who, order), {
        number: order.number,
        message: 'Here is your cat.',
      }),
  }),
);

export const accepts = aim.map((at) =>
  orderDeed({
    does: 'accepts the delivery',
    events: ['accept'],
    aim: at,
    act: (stage, known, { order, who }) =>
      acceptDelivery(stage.personOf(known, who, order), { number: order.number }),
  }),
);

export const asksForRevision = aim.map((at) =>
  orderDeed({
    does: 'asks for a revision',
    events: ['request_revision'],
    aim: at,
    act: (stage, known, { order, who }) =>
      requestRevision(stage.personOf(known, who, order), {
        number: order.number,
        text: 'The tail is too long.',
      }),
  }),
);

export const looksLonger = aim.map((at) =>
  orderDeed({
    does: 'looks longer',
    events: ['look_longer'],
    aim: at,
    act: (stage, known, { order, who }) =>
      lookLonger(stage.personOf(known, who, order), { number: order.number }),
  }),
);

/** By right: before the start, right after paying, when it is very late, when nobody answers. */
export const cancels = aim.map((at) =>
  orderDeed({
    does: 'cancels by right',
    events: ['cancel_unstarted', 'undo_purchase', 'cancel_late', 'cancel_unanswered'],
    aim: at,
    act: (stage, known, { order, who }) =>
      cancelOrder(stage.personOf(known, who, order), { number: order.number }),
  }),
);

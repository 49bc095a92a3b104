import { stripeItself, theClock } from '@/lib/platform/actor';
import { log } from '@/lib/platform/log';
import type { TaskTable } from '@/lib/platform/tasks';
import { acceptDelivery } from './accept-delivery';
import { cancelOrder } from './cancel-order';
import { clearOrder, clearTip } from './clear-order';
import { closeCheckout, closeCheckoutsOf } from './close-checkout';
import { fireTimers, type TimerHandlers } from './fire-timers';
import { followChargeback } from './follow-chargeback';
import { handleStripeEvent } from './handle-stripe-event';
import { markLate } from './mark-late';
import { remindBuyer } from './remind-buyer';
import { remindOfEnd } from './remind-of-end';
import { remindOfEndSchema } from './schema';
import { settleCheckouts } from './settle-checkouts';
import { sweepPayments } from './sweep-payments';

const reminders: TimerHandlers = Object.fromEntries(
  remindOfEndSchema.shape.kind.options.map((kind) => [
    kind,
    ({ number }: { readonly number: string }) => remindOfEnd(theClock, { number, kind }),
  ]),
);

/** What the clocks of an order's own states do, and all reminders. Those of asks and disputes stand with their nouns. */
const timers: TimerHandlers = {
  ...reminders,
  remind_requirements_1: ({ number }) =>
    remindBuyer(theClock, { number, kind: 'remind_requirements_1' }),
  remind_requirements_2: ({ number }) =>
    remindBuyer(theClock, { number, kind: 'remind_requirements_2' }),
  remind_requirements_3: ({ number }) =>
    remindBuyer(theClock, { number, kind: 'remind_requirements_3' }),
  remind_accept_half: ({ number }) => remindBuyer(theClock, { number, kind: 'remind_accept_half' }),
  remind_accept_last: ({ number }) => remindBuyer(theClock, { number, kind: 'remind_accept_last' }),
  lapse_unstarted: ({ number }) => cancelOrder(theClock, { number }),
  become_late: ({ number }) => markLate(theClock, { number }),
  auto_accept: ({ number }) => acceptDelivery(theClock, { number }),
  clear: ({ number }) => clearOrder(theClock, { number }),
  clear_tip: ({ number }) => clearTip(theClock, { number }),
};

/** The orders' part of the worker. */
export const orderTasks = {
  'fire-timers': async () => {
    const fired = await fireTimers(timers);
    if (fired > 0) log.info({ fired }, 'order clocks fired');
  },
  'handle-stripe-event': ({ eventId }) => handleStripeEvent(stripeItself, { eventId }),
  'settle-checkouts': () => settleCheckouts(stripeItself),
  'follow-chargeback': ({ stripeId }) => followChargeback(stripeItself, { stripeId }),
  'close-checkout': ({ paymentId }) => closeCheckout(theClock, { paymentId }),
  'close-checkouts-of': ({ buyerId }) => closeCheckoutsOf(theClock, { buyerId }),
  'sweep-payments': async () => {
    await sweepPayments(theClock);
  },
} satisfies TaskTable;

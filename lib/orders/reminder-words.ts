import { momentText } from '@/lib/platform/time-zones';
import { both, type WordOf, workOf } from './sentence';

/** What people read before a clock ends that they can still do something about. */
export const reminderWords = {
  remind_requirements: (order) => ({
    buyer: {
      title: `${workOf(order)} waits for your answers`,
      body: 'The work starts when the seller’s questions are answered.',
    },
  }),
  remind_lapse: (order, until) => ({
    buyer: {
      title: `${workOf(order)} ends soon if it does not start`,
      body: (zone) =>
        `The seller’s questions are still unanswered. Without answers the order is cancelled on ${momentText(until, zone)}, and you get everything back.`,
    },
    seller: {
      title: `${workOf(order)} ends soon if it does not start`,
      body: (zone) =>
        `The buyer has not answered your questions. You can start without the answers; else the order is cancelled on ${momentText(until, zone)}.`,
    },
  }),
  remind_due: (order, until) => ({
    seller: {
      title: `${workOf(order)} is due in a day`,
      body: (zone) =>
        `“${order.title}” is promised for ${momentText(until, zone)}. If that is too soon, ask the buyer for more days before it passes.`,
    },
  }),
  remind_accept: (order, until) => ({
    buyer: {
      title: `${workOf(order)} waits for you`,
      body: (zone) =>
        `Please look at the delivery: silence accepts it on ${momentText(until, zone)}. You can accept it, ask for a revision, or take more time.`,
    },
  }),
  remind_extension: (order, until) =>
    both({
      title: `More days on ${workOf(order)}: your answer is waited for`,
      body: (zone) => `Without an answer by ${momentText(until, zone)} the old date holds.`,
    }),
  remind_proposal: (order, until) =>
    both({
      title: `The proposal to cancel ${workOf(order)} waits for your answer`,
      body: (zone) =>
        `It is open until ${momentText(until, zone)}. What silence does then stands on the order’s page.`,
    }),
  remind_extra: (order, until) => ({
    buyer: {
      title: `The extra on ${workOf(order)} is offered for one more day`,
      body: (zone) => `You can buy it until ${momentText(until, zone)}; after that the offer ends.`,
    },
  }),
  remind_dispute: (order, until) =>
    both({
      title: `The dispute on ${workOf(order)} waits for your answer`,
      body: (zone) =>
        `Tell your side by ${momentText(until, zone)}. After that an admin decides with what there is.`,
    }),
  remind_review: (order, until) =>
    both({
      title: `A few days are left to review ${workOf(order)}`,
      body: (zone) => `You can write your review until ${momentText(until, zone)}.`,
    }),
} satisfies Record<string, WordOf>;

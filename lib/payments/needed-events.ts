/**
 * The events that tell us to look again (MONEY 4). Whatever else Stripe sends is stored, and that is all: an endpoint
 * may be set to these alone.
 */
export const neededEvents = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'radar.early_fraud_warning.created',
  'payout.created',
  'payout.updated',
  'payout.paid',
  'payout.failed',
  'payout.canceled',
  'account.updated',
  'capability.updated',
  'account.application.deauthorized',
] as const;

export type NeededEvent = (typeof neededEvents)[number];

/** Whether anything follows from events of this type. */
export const isNeeded = (type: string): type is NeededEvent =>
  neededEvents.some((needed) => needed === type);

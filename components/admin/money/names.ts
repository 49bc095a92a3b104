import { type AccountKind, accountKinds } from '@/lib/ledger/accounts';
import { eventLabel } from '@/lib/orders/may-move';

const accounts: Readonly<Record<AccountKind, string>> = {
  stripe_balance: 'Our money at Stripe',
  order_hold: 'Held for orders',
  refund_in_flight: 'Refunds on their way',
  seller_clearing: 'Sellers’ money that is clearing',
  seller_payable: 'Sellers’ money that is free',
  seller_debt: 'Owed by sellers',
  transfer_in_flight: 'Transfers on their way',
  commission: 'Commission',
  service_fees: 'Service fees',
  processing_fees: 'What Stripe keeps for payments',
  chargeback_losses: 'Lost to chargebacks',
  operator: 'Operator, put in less taken out',
  goodwill: 'Goodwill',
  disputed: 'Taken by banks until decided',
};

const isKind = (kind: string): kind is AccountKind => Object.hasOwn(accountKinds, kind);

/** A kind of account in words. */
export const accountName = (kind: string): string => (isKind(kind) ? accounts[kind] : kind);

/** asset, liability, income or expense. */
export const accountNature = (kind: string): string =>
  isKind(kind) ? accountKinds[kind].nature : '';

/** What a payment was for. */
export const legNames = { order: 'the order', extra: 'an extra', tip: 'a tip' } as const;

const reasons: Readonly<Record<string, string>> = {
  fraudulent: 'Not made by the cardholder',
  unrecognized: 'Not recognised on the statement',
  product_not_received: 'Nothing was received',
  product_unacceptable: 'Not what was promised',
  credit_not_processed: 'A refund did not arrive',
  duplicate: 'Paid twice',
  subscription_canceled: 'A subscription was cancelled',
  general: 'No reason given',
};

/** What the buyer told their bank (Stripe’s word for it), in words. */
export const chargebackReason = (reason: string): string =>
  Object.hasOwn(reasons, reason) ? (reasons[reason] ?? reason) : reason.replaceAll('_', ' ');

/** What made us give money back: a move of the order, or a payment that nobody wanted. */
export function refundCause(cause: string): string {
  if (cause === 'paid without need') return 'Paid without need';
  return eventLabel(cause);
}

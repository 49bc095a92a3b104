import { shareOf } from '@/lib/platform/money';
import {
  type Account,
  clearingOf,
  debtOf,
  disputedOf,
  holdOf,
  payableOf,
  platformAccount,
  refundInFlight,
  transferInFlight,
} from './accounts';

/** One line of a transaction: debit > 0, credit < 0, minor units. Lines of zero are left out when posted. */
export type Line = { readonly account: Account; readonly amount: number };

const debit = (account: Account, amount: number): Line => ({ account, amount });
const credit = (account: Account, amount: number): Line => ({ account, amount: -amount });

/** Stripe says paid: the buyer's money is held; what Stripe keeps for the payment is our cost. */
export function paidLines(orderId: string, amount: number, stripeFee: number): Line[] {
  return [
    debit(platformAccount('stripe_balance'), amount),
    credit(holdOf(orderId), amount),
    debit(platformAccount('processing_fees'), stripeFee),
    credit(platformAccount('stripe_balance'), stripeFee),
  ];
}

/** What is released of an order: to the seller less the commission, and the platform's own. */
export type Release = {
  readonly sellerCents: number;
  readonly commissionCents: number;
  readonly serviceFeeCents: number;
};

/** The seller's and the platform's parts of what is earned (RULES 3: commission only on what is released). */
export function releaseOf(
  earnedCents: number,
  serviceFeeCents: number,
  commissionBps: number,
): Release {
  const commissionCents = shareOf(earnedCents, commissionBps);
  return { sellerCents: earnedCents - commissionCents, commissionCents, serviceFeeCents };
}

/** The money of an order leaves the hold for those who earned it. */
export function releasedLines(orderId: string, sellerId: string, release: Release): Line[] {
  const total = release.sellerCents + release.commissionCents + release.serviceFeeCents;
  return [
    debit(holdOf(orderId), total),
    credit(clearingOf(sellerId), release.sellerCents),
    credit(platformAccount('commission'), release.commissionCents),
    credit(platformAccount('service_fees'), release.serviceFeeCents),
  ];
}

/** Decided: held money goes back to the buyer. Stripe carries it out afterwards. */
export function refundDecidedLines(orderId: string, refundId: string, amount: number): Line[] {
  return [debit(holdOf(orderId), amount), credit(refundInFlight(refundId), amount)];
}

/** A refund has left Stripe's balance. */
export function refundDoneLines(refundId: string, amount: number): Line[] {
  return [
    debit(refundInFlight(refundId), amount),
    credit(platformAccount('stripe_balance'), amount),
  ];
}

/** A refund that had left Stripe's balance came back (`refund.failed`): the money is ours again and still owed. */
export function refundFailedLines(refundId: string, amount: number): Line[] {
  return [
    debit(platformAccount('stripe_balance'), amount),
    credit(refundInFlight(refundId), amount),
  ];
}

/**
 * What was released comes back before it is refunded (a dispute after completion): out of the seller's clearing or
 * payable money, what neither covers as the seller's debt; the platform gives back its own part.
 */
export function takenBackLines(
  orderId: string,
  sellerId: string,
  back: Release,
  from: { clearingCents: number; payableCents: number; debtCents: number },
): Line[] {
  const total = back.sellerCents + back.commissionCents + back.serviceFeeCents;
  return [
    debit(clearingOf(sellerId), from.clearingCents),
    debit(payableOf(sellerId), from.payableCents),
    debit(debtOf(sellerId), from.debtCents),
    debit(platformAccount('commission'), back.commissionCents),
    debit(platformAccount('service_fees'), back.serviceFeeCents),
    credit(holdOf(orderId), total),
  ];
}

/** The clearing window is over: the seller may be paid. */
export function clearedLines(sellerId: string, amount: number): Line[] {
  return [debit(clearingOf(sellerId), amount), credit(payableOf(sellerId), amount)];
}

/** A transfer to the seller's Stripe account is decided. */
export function transferDecidedLines(sellerId: string, transferId: string, amount: number): Line[] {
  return [debit(payableOf(sellerId), amount), credit(transferInFlight(transferId), amount)];
}

/** Stripe has made the transfer. */
export function transferDoneLines(transferId: string, amount: number): Line[] {
  return [
    debit(transferInFlight(transferId), amount),
    credit(platformAccount('stripe_balance'), amount),
  ];
}

/** Stripe refused the transfer for good: the seller is still owed. */
export function transferRefusedLines(sellerId: string, transferId: string, amount: number): Line[] {
  return [debit(transferInFlight(transferId), amount), credit(payableOf(sellerId), amount)];
}

/** A debt is netted off what the seller would be paid. */
export function debtNettedLines(sellerId: string, amount: number): Line[] {
  return [debit(payableOf(sellerId), amount), credit(debtOf(sellerId), amount)];
}

/** Stripe has taken money back from a seller's account: what they owed, or what is theirs and waits with us. */
export function reversedLines(sellerId: string, amount: number, into: 'debt' | 'payable'): Line[] {
  return [
    debit(platformAccount('stripe_balance'), amount),
    credit(into === 'debt' ? debtOf(sellerId) : payableOf(sellerId), amount),
  ];
}

/**
 * One movement of a chargeback on Stripe's balance: below zero the bank takes (with Stripe's fee on top), above zero it
 * gives back (with the fee, when Stripe returns it). `fee` as Stripe signs it: above zero it is charged.
 */
export function chargebackMovedLines(chargebackId: string, amount: number, fee: number): Line[] {
  return [
    debit(platformAccount('stripe_balance'), amount - fee),
    credit(disputedOf(chargebackId), amount),
    debit(platformAccount('processing_fees'), fee),
  ];
}

/** The bank keeps the money: it comes out of what the order still held. */
export function chargebackFromHoldLines(
  orderId: string,
  chargebackId: string,
  amount: number,
): Line[] {
  return [debit(holdOf(orderId), amount), credit(disputedOf(chargebackId), amount)];
}

/** The bank has given the buyer what we owed them as a refund that had not gone out. */
export function chargebackForRefundLines(
  refundId: string,
  chargebackId: string,
  amount: number,
): Line[] {
  return [debit(refundInFlight(refundId), amount), credit(disputedOf(chargebackId), amount)];
}

/** The bank keeps the money, and there is nobody to take it from. */
export function chargebackLossLines(chargebackId: string, amount: number): Line[] {
  return [
    debit(platformAccount('chargeback_losses'), amount),
    credit(disputedOf(chargebackId), amount),
  ];
}

/** A refund that Stripe could not carry out was paid by the operator in another way. */
export function refundPaidElsewhereLines(refundId: string, amount: number): Line[] {
  return [debit(refundInFlight(refundId), amount), credit(platformAccount('operator'), amount)];
}

/** The operator's own payout, or anything else of Stripe's that touches the balance alone: `net` as Stripe signs it. */
export function operatorMovedLines(net: number): Line[] {
  return [debit(platformAccount('stripe_balance'), net), credit(platformAccount('operator'), net)];
}

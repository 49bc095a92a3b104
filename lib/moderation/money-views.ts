import type { Release } from '@/lib/ledger/postings';
import type { OrderWorkspace, PersonView } from '@/lib/orders/views';
import type { ChargebackState, LegState, PaymentLeg, PayoutState } from '@/prisma/generated/client';

// What the admins' pages about money show. Amounts in minor units.

/** What one question of the last audit found; the first rows of it. */
export type AuditAnswer = {
  readonly question: string;
  /** It was asked of Stripe too. */
  readonly withStripe: boolean;
  readonly found: number;
  readonly rows: readonly { readonly what: string; readonly offByCents: number | null }[];
};

/** The last audit. `at` is null before the first one. */
export type LastAudit = {
  readonly now: Date;
  readonly at: Date | null;
  /** One waits or runs at this moment. */
  readonly asking: boolean;
  readonly answers: readonly AuditAnswer[];
};

/** Money that is held, by how long it has been since it was paid. */
export type HoldBucket = {
  /** From so many days on … */
  readonly fromDays: number;
  /** … and below so many; null: no end. */
  readonly belowDays: number | null;
  readonly orders: number;
  readonly heldCents: number;
  /** The oldest of them, by number. */
  readonly oldest: readonly string[];
};

export type HoldsByAge = { readonly currency: string; readonly buckets: readonly HoldBucket[] };

/** What the marketplace earned and what it cost in one month (UTC), by the book. */
export type FeeMonth = {
  /** `2026-11`. */
  readonly month: string;
  readonly commissionCents: number;
  readonly serviceFeeCents: number;
  /** Commission and service fees that went back with refunds and lost chargebacks. */
  readonly givenBackCents: number;
  readonly processingCents: number;
  readonly chargebackLossCents: number;
  readonly goodwillCents: number;
  readonly netCents: number;
};

export type FeeReport = { readonly currency: string; readonly months: readonly FeeMonth[] };

export type ChargebackRow = {
  readonly id: string;
  readonly state: ChargebackState;
  readonly reason: string;
  readonly amountCents: number;
  readonly currency: string;
  readonly openedAt: Date;
  readonly evidenceDueAt: Date | null;
  readonly answer: 'send' | 'accept' | null;
  readonly closedAt: Date | null;
  readonly leg: PaymentLeg;
  readonly orderNumber: string;
  readonly title: string;
  readonly buyer: PersonView;
  readonly seller: PersonView;
};

/** One line of the book. Debits above zero, credits below. */
export type Posting = {
  /** Of the transaction; the lines of one stand together. */
  readonly reference: string;
  readonly at: Date;
  readonly kind: string;
  readonly account: string;
  readonly amountCents: number;
};

/** One chargeback with all that an admin answers it from. */
export type ChargebackCase = {
  readonly now: Date;
  readonly chargeback: ChargebackRow & {
    readonly stripeId: string;
    readonly answeredAt: Date | null;
    /** What the bank was sent. */
    readonly evidence: string | null;
    /** Why Stripe did not take the answer before this one. */
    readonly lastError: string | null;
  };
  readonly payment: { readonly amountCents: number; readonly paidAt: Date | null };
  /** By the book: taken by the bank and not given back, and what Stripe charged for it. */
  readonly takenCents: number;
  readonly feeCents: number;
  /** What was asked back from the seller's Stripe account for this order. */
  readonly reversals: readonly {
    readonly id: string;
    readonly amountCents: number;
    readonly state: LegState;
    readonly into: 'debt' | 'payable';
  }[];
  readonly order: OrderWorkspace;
  /** All that the book says of it, the oldest first. */
  readonly postings: readonly Posting[];
  /** A text for the bank, made from the order's facts. */
  readonly draft: string;
  readonly mayAnswer: boolean;
  /** The admin is a side of this order: another one has to answer. */
  readonly isOwn: boolean;
};

/** A payment that the card network warns of, and that nobody has looked at. */
export type FraudWarning = {
  readonly paymentId: string;
  readonly leg: PaymentLeg;
  readonly amountCents: number;
  readonly currency: string;
  readonly warnedAt: Date;
  readonly orderNumber: string;
  readonly title: string;
  readonly buyer: PersonView;
  readonly seller: PersonView;
};

export type RefundRow = {
  readonly id: string;
  readonly state: LegState;
  readonly amountCents: number;
  readonly currency: string;
  readonly cause: string;
  readonly attempts: number;
  /** How often an admin had it tried again. */
  readonly round: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly orderNumber: string;
  readonly buyer: PersonView;
  /** An open chargeback on the same payment: the bank may give the money back instead. */
  readonly chargebackId: string | null;
};

/** Transfers of one order that Stripe refused and whose money the seller still waits for: the last of them. */
export type RefusedTransfer = {
  readonly id: string;
  readonly orderNumber: string;
  readonly seller: PersonView;
  readonly amountCents: number;
  readonly currency: string;
  readonly refusals: number;
  readonly lastError: string | null;
  readonly lastAt: Date;
};

export type RefusedReversal = {
  readonly id: string;
  readonly orderNumber: string;
  readonly seller: PersonView;
  readonly amountCents: number;
  readonly currency: string;
  readonly lastError: string | null;
  readonly createdAt: Date;
};

/** A seller whose free money cannot be sent. */
export type WaitingSeller = {
  readonly seller: PersonView;
  readonly suspended: boolean;
  readonly payoutState: PayoutState;
  readonly payableCents: number;
  readonly orders: number;
  /** Since when the oldest of it has been free. */
  readonly since: Date;
};

export type SellerDebt = {
  readonly seller: PersonView;
  readonly debtCents: number;
  /** Being asked back from their Stripe account at this moment. */
  readonly reversingCents: number;
  readonly changedAt: Date;
};

export type FailedBankPayout = {
  readonly id: string;
  readonly seller: PersonView;
  readonly amountCents: number;
  readonly currency: string;
  readonly failure: string | null;
  readonly createdAt: Date;
};

/** Everything about payouts that did not go by itself. */
export type PayoutTroubles = {
  readonly now: Date;
  readonly currency: string;
  readonly transfers: readonly RefusedTransfer[];
  readonly reversals: readonly RefusedReversal[];
  readonly waiting: readonly WaitingSeller[];
  readonly debts: readonly SellerDebt[];
  readonly bankPayouts: readonly FailedBankPayout[];
};

/** One payout as it was decided, with the transfers that carry it. */
export type PayoutRow = {
  readonly id: string;
  readonly seller: PersonView;
  readonly amountCents: number;
  readonly currency: string;
  readonly askedBy: 'clock' | 'seller';
  readonly createdAt: Date;
  readonly transfers: readonly {
    readonly id: string;
    readonly orderNumber: string;
    readonly amountCents: number;
    readonly state: LegState;
    readonly attempts: number;
    readonly lastError: string | null;
  }[];
};

/** One message of Stripe's in the inbox. */
export type StripeEventRow = {
  readonly id: string;
  readonly type: string;
  readonly account: string | null;
  readonly createdAt: Date;
  readonly receivedAt: Date;
  readonly handledAt: Date | null;
  readonly lastError: string | null;
};

/** One message, and what it holds as text: what opens doors or tells of a person is left out (event-payload.ts). */
export type StripeEventView = StripeEventRow & { readonly now: Date; readonly payload: string };

/** What an admin must know about the money of one order, and can do. */
export type OrderMoneyWatch = {
  readonly currency: string;
  /** Whose money can be given back now; null when it is not the moment for it, or not for this admin. */
  readonly released: Release | null;
  readonly chargebacks: readonly {
    readonly id: string;
    readonly state: ChargebackState;
    readonly reason: string;
    readonly amountCents: number;
    readonly evidenceDueAt: Date | null;
    readonly answered: boolean;
  }[];
  readonly warnings: readonly {
    readonly paymentId: string;
    readonly leg: PaymentLeg;
    readonly amountCents: number;
    readonly warnedAt: Date;
  }[];
};

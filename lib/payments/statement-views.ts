import type { SellerState } from '@/lib/ledger/views';

/** One line of a statement. Amounts in minor units. */
export type StatementEntry = {
  readonly id: string;
  readonly at: Date;
  /** What happened, in plain words. */
  readonly words: string;
  readonly order: { readonly number: string; readonly title: string } | null;
  /** What it did to the balance: 0 where money only went from one state to another. */
  readonly amountCents: number;
  /** How much went from one state to another. */
  readonly movedCents: number;
  readonly balanceCents: number;
  readonly change: SellerState;
  /** Of what was earned: when it has cleared or will; null while a dispute stops the clock. */
  readonly clears: { readonly at: Date | null; readonly done: boolean } | null;
};

/** A seller's month, drawn from the book. Times by UTC. */
export type SellerStatement = {
  readonly now: Date;
  /** `2026-11`. */
  readonly month: string;
  readonly from: Date;
  /** Where it ends, not part of it; later than now while the month runs. */
  readonly to: Date;
  readonly currency: string;
  readonly seller: { readonly name: string; readonly username: string };
  readonly openingCents: number;
  readonly entries: readonly StatementEntry[];
  readonly closing: SellerState;
  readonly closingCents: number;
  /** What came and went in this month. */
  readonly earnedCents: number;
  readonly takenBackCents: number;
  readonly paidOutCents: number;
};

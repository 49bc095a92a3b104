import type { PictureView } from '@/lib/catalog/views';
import type { OrderState } from '@/lib/orders/states';
import type { PersonView } from '@/lib/orders/views';

/** One page of a list. */
export type Page<T> = {
  readonly now: Date;
  readonly rows: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

/** The marketplace at a glance. Amounts in minor units of the marketplace's currency. */
export type AdminOverview = {
  readonly now: Date;
  readonly currency: string;
  readonly people: number;
  readonly newPeople: number;
  readonly sellers: number;
  readonly suspended: number;
  readonly activeGigs: number;
  readonly removedGigs: number;
  readonly openOrders: number;
  readonly lateOrders: number;
  /** Of the last 30 days. */
  readonly ordersPaid: number;
  readonly ordersCompleted: number;
  readonly ordersCancelled: number;
  readonly paidCents: number;
  readonly earnedCents: number;
  readonly disputesToDecide: number;
  readonly disputesToAnswer: number;
  /** The end of the next decision that is waited for. */
  readonly nextDecisionBy: Date | null;
  /** Chargebacks and inquiries that the bank waits to hear of, and until when for the next one. */
  readonly chargebacksToAnswer: number;
  readonly nextEvidenceBy: Date | null;
  /** Payments that the card network warns of, and nobody has looked at. */
  readonly fraudWarnings: number;
  /** Conversations that somebody has reported and nobody has closed. */
  readonly openReports: number;
  /** Legs that Stripe refused and that are still owed, events that could not be handled, clocks that could not be fired. */
  readonly failedRefunds: number;
  readonly failedTransfers: number;
  readonly unhandledEvents: number;
  readonly failingTimers: number;
};

export type DisputeRow = {
  readonly id: string;
  readonly orderNumber: string;
  readonly title: string;
  readonly state: 'open' | 'answered' | 'settled';
  readonly openedBy: 'buyer' | 'seller';
  readonly reason: string;
  readonly wish: 'refund' | 'part' | 'redo' | 'release';
  /** With the wish 'part': how much of the price, minor units. */
  readonly wishCents: number | null;
  readonly buyer: PersonView;
  readonly seller: PersonView;
  readonly currency: string;
  readonly priceCents: number;
  readonly openedAt: Date;
  readonly answerBy: Date;
  readonly decideBy: Date;
  readonly outcome: 'release' | 'refund' | 'split' | 'agreed' | 'bank' | null;
  readonly settledAt: Date | null;
};

export type AdminOrderRow = {
  readonly number: string;
  readonly title: string;
  readonly state: OrderState;
  readonly buyer: PersonView;
  readonly seller: PersonView;
  readonly currency: string;
  readonly priceCents: number;
  readonly serviceFeeCents: number;
  readonly createdAt: Date;
  readonly dueAt: Date | null;
  readonly late: boolean;
  readonly partBack: boolean;
};

export type AdminPersonRow = PersonView & {
  readonly email: string;
  readonly role: 'member' | 'admin';
  readonly status: 'active' | 'suspended';
  readonly suspendedReason: string | null;
  readonly emailVerified: boolean;
  readonly country: string | null;
  readonly createdAt: Date;
  readonly isSeller: boolean;
  readonly level: 'new' | 'level1' | 'level2' | 'top' | null;
  /** Has an admin's word for the top level, whatever the figures say. */
  readonly hasTopWord: boolean;
  readonly gigs: number;
  readonly bought: number;
  readonly sold: number;
};

export type AdminGigRow = {
  readonly id: string;
  readonly slug: string | null;
  readonly title: string;
  readonly state: 'draft' | 'active' | 'paused' | 'removed' | 'deleted';
  readonly removedReason: string | null;
  readonly category: string;
  readonly subcategory: string;
  readonly currency: string;
  readonly priceFromCents: number;
  readonly ratingSum: number;
  readonly ratingCount: number;
  readonly ordersDone: number;
  /** The cover; null when it has none. */
  readonly picture: PictureView | null;
  readonly seller: PersonView;
  readonly publishedAt: Date | null;
  readonly createdAt: Date;
};

/** A clock of an order that could not be fired. */
export type StuckClock = {
  readonly id: string;
  readonly kind: string;
  readonly orderNumber: string;
  readonly dueAt: Date;
  readonly failures: number;
};

export type AuditRow = {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  readonly act: string;
  readonly subject: string;
  readonly subjectId: string;
  /** Where the subject can be looked at; null when it has no page. */
  readonly path: string | null;
  readonly reason: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
};

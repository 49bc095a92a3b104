import type { OrderState } from '@/lib/orders/states';
import type { OfferPress, OfferViewer } from './policy';
import type { OfferState } from './states';

/** One payment of an offer as people see it. Amounts in minor units. */
export type PartView = {
  /** From 1; null: the whole of an offer without milestones. */
  readonly position: number | null;
  readonly title: string;
  readonly included: string;
  readonly priceCents: number;
  readonly serviceFeeCents: number;
  readonly deliveryDays: number;
  /** -1: unlimited. */
  readonly revisions: number;
  readonly funded: boolean;
  /** Null while there is none; to a seller one that is not paid does not exist. */
  readonly order: {
    readonly number: string;
    readonly state: OrderState;
    readonly late: boolean;
    readonly partBack: boolean;
    /** While there is work to hand in. */
    readonly dueAt: Date | null;
  } | null;
};

/** An offer for one of its sides, or for an admin. */
export type OfferView = {
  readonly now: Date;
  readonly id: string;
  readonly conversationId: string;
  readonly viewer: OfferViewer;
  readonly state: OfferState;
  readonly buyer: { readonly name: string; readonly username: string };
  readonly seller: { readonly name: string; readonly username: string };
  /** What it is based on; the slug only while the gig has a page. */
  readonly gig: { readonly title: string; readonly slug: string | null } | null;
  readonly title: string;
  readonly included: string;
  readonly currency: string;
  readonly priceCents: number;
  readonly serviceFeeCents: number;
  /** What is left for the seller after commission. */
  readonly sellerCents: number;
  readonly deliveryDays: number;
  readonly revisions: number;
  readonly asksQuestions: boolean;
  readonly changeAsked: string | null;
  readonly at: Date;
  readonly expiresAt: Date;
  readonly closedAt: Date | null;
  /** One for each milestone; one in all when there are none. */
  readonly parts: readonly PartView[];
  /** Which of `parts` can be paid for next by this viewer; null: none, or not by them. */
  readonly payable: PartView | null;
  /** Why nothing can be paid for just now although it would be this viewer's turn. */
  readonly notPayable: string | null;
  readonly allowed: readonly OfferPress[];
};

/** The review before the last step. */
export type OfferReview = {
  readonly offer: OfferView;
  readonly part: PartView;
  /** Null when it can be paid for; else why not. */
  readonly closed: string | null;
  readonly questions: number;
  /** Delivery if the work starts now. */
  readonly deliveryAt: Date;
  readonly totalCents: number;
};

/** What the form begins with. */
export type OfferFormView = {
  readonly conversationId: string;
  readonly buyerName: string;
  readonly currency: string;
  /** Why nothing can be offered; null: it can. */
  readonly closed: string | null;
  readonly gigs: readonly { readonly id: string; readonly title: string }[];
  readonly gig: { readonly id: string; readonly title: string; readonly questions: number } | null;
  /** What the buyer wanted otherwise, when the form answers that. */
  readonly replaces: { readonly id: string; readonly changeAsked: string } | null;
  readonly start: {
    readonly title: string;
    readonly included: string;
    readonly priceCents: number;
    readonly deliveryDays: number;
    readonly revisions: number;
    readonly asksQuestions: boolean;
    readonly milestones: readonly Omit<PartView, 'funded' | 'order' | 'serviceFeeCents'>[];
  };
};

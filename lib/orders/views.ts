import type { OrderMoney } from '@/lib/ledger/views';
import type { Bought } from './bought';
import type { OrderEventName } from './moves';
import type { OrderState, Party } from './states';
import type { TimerKind } from './timers';

/** What the review page shows before the last step: every cent, and what happens to it. Amounts in minor units. */
export type CheckoutReview = {
  readonly slug: string;
  readonly version: number;
  readonly title: string;
  readonly pictureKey: string | null;
  readonly sellerName: string;
  readonly sellerUsername: string;
  readonly currency: string;
  /** Null when it can be ordered; else why not. */
  readonly closed: string | null;
  readonly package: {
    readonly tier: 'basic' | 'standard' | 'premium';
    readonly name: string;
    readonly included: string;
    readonly priceCents: number;
    readonly revisions: number;
  };
  readonly extras: readonly {
    readonly id: string;
    readonly title: string;
    readonly priceCents: number;
    readonly addDays: number;
    readonly chosen: boolean;
  }[];
  readonly questions: number;
  /** Delivery if the work starts now. */
  readonly deliveryAt: Date;
  readonly serviceFeeCents: number;
  readonly totalCents: number;
};

export type PersonView = {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly avatarKey: string | null;
};

export type FileView = {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** What the scanner says; nobody but its owner gets a file that waits for it, and nobody an infected one. */
  readonly scan: 'unchecked' | 'waiting' | 'clean' | 'infected';
};

export type Viewer = 'buyer' | 'seller' | 'admin';

/** A question and its answer; the positions name the form's fields (`answers.0`). */
export type RequirementView = {
  readonly position: number;
  readonly kind: 'text' | 'choice' | 'choices' | 'file';
  readonly text: string;
  readonly options: readonly string[];
  readonly required: boolean;
  readonly answer: string | null;
  readonly choices: readonly string[];
  readonly files: readonly FileView[];
  /** What the buyer has begun to answer; for the buyer alone, while the answers are not sent. */
  readonly draft: DraftView | null;
};

export type DraftView = {
  readonly answer: string;
  readonly choices: readonly string[];
  readonly version: number;
  readonly savedAt: Date;
};

export type DeliveryView = {
  readonly number: number;
  readonly message: string;
  readonly at: Date;
  readonly files: readonly FileView[];
};

/** A file with the number of the delivery that it came with. */
export type StandingFile = FileView & { readonly delivery: number };

/** One thing that a revision is about; `doneIn`: the number of the delivery that did it. */
export type RevisionItemView = {
  readonly id: string;
  readonly file: FileView | null;
  readonly text: string;
  readonly doneIn: number | null;
};

export type RevisionView = {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  readonly items: readonly RevisionItemView[];
};

export type MessageView = {
  readonly id: string;
  /** Of the offer's milestones the other one that it was written on; null: this order. */
  readonly milestone: number | null;
  readonly by: 'buyer' | 'seller';
  readonly text: string;
  readonly at: Date;
  readonly files: readonly FileView[];
};

/** One line of the order's story, by time: what was done, what was written. Deliveries carry their files. */
export type TimelineEntry = {
  readonly id: string;
  readonly at: Date;
  /** The event's name in moves.ts, or 'message'. */
  readonly kind: OrderEventName | 'message';
  readonly label: string;
  readonly by: Party;
  /** What was written with it: a message, a delivery's note, a reason. */
  readonly text: string;
  readonly files: readonly FileView[];
  /** Of a revision: what it is about. Of a delivery: the points of the revision that it answers. */
  readonly items: readonly RevisionItemView[];
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
};

export type ExtensionView = {
  readonly by: 'buyer' | 'seller';
  readonly days: number;
  readonly reason: string;
  readonly at: Date;
  readonly expiresAt: Date;
  /** The date that holds if it is accepted now. */
  readonly newDueAt: Date | null;
};

export type ProposalView = {
  readonly by: 'buyer' | 'seller';
  readonly refundPercent: number;
  /** What the buyer would get back in all, and the seller after commission; minor units. */
  readonly refundCents: number;
  readonly sellerCents: number;
  readonly reason: string;
  readonly at: Date;
  readonly expiresAt: Date;
};

export type OfferView = {
  readonly id: string;
  readonly title: string;
  readonly priceCents: number;
  readonly addDays: number;
  readonly addRevisions: number;
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
  readonly at: Date;
  readonly expiresAt: Date;
};

export type DisputeView = {
  readonly id: string;
  readonly openedBy: 'buyer' | 'seller';
  /** A key of lib/disputes/reasons.ts. */
  readonly reason: string;
  readonly story: string;
  readonly wish: 'refund' | 'part' | 'redo' | 'release';
  readonly wishCents: number | null;
  readonly state: 'open' | 'answered' | 'settled';
  readonly openedAt: Date;
  readonly answerBy: Date;
  readonly decideBy: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly outcome: 'release' | 'refund' | 'split' | 'agreed' | 'bank' | null;
  readonly refundCents: number | null;
  readonly statement: string | null;
  readonly settledAt: Date | null;
  /** By whom they were handed in. */
  readonly files: readonly (FileView & { readonly by: 'buyer' | 'seller' })[];
};

export type ReviewView = {
  readonly id: string;
  readonly by: 'buyer' | 'seller';
  readonly rating: number;
  readonly quality: number | null;
  readonly communication: number | null;
  readonly value: number | null;
  readonly text: string;
  readonly at: Date;
  readonly publishedAt: Date | null;
  readonly reply: string | null;
  readonly repliedAt: Date | null;
};

/** A clock that runs, or a window that is open: why, until when, and what happens then. */
export type OrderClock = {
  readonly kind: TimerKind | OrderEventName | 'checkout' | 'review';
  readonly cause: string;
  /** While paused: when it would end if it went on now. */
  readonly endsAt: Date;
  readonly effect: string;
  readonly paused: boolean;
};

/** The one thing to do next, seen by one viewer. */
export type NextAction = {
  /** Whose turn it is. */
  readonly who: 'you' | 'other' | 'admin' | 'nobody';
  /** What to press, when it is the viewer's turn; what the other side is to press, when they wait for just that. */
  readonly event: OrderEventName | 'review' | 'fund' | null;
  readonly sentence: string;
  readonly deadline: Date | null;
};

/** Where a buyer goes from a cancelled order. */
export type WayOn =
  | { readonly to: 'gig'; readonly slug: string }
  | { readonly to: 'seller'; readonly username: string; readonly name: string }
  | { readonly to: 'search' };

/** Everything that the order's page shows to one viewer. Amounts in minor units. */
export type OrderWorkspace = {
  readonly now: Date;
  readonly number: string;
  readonly viewer: Viewer;
  readonly state: OrderState;
  readonly late: boolean;
  readonly partBack: boolean;
  readonly title: string;
  /** The gig's page; null when it is not public any more. */
  readonly gigSlug: string | null;
  /** The offer that it came from; null: from a gig's page. */
  readonly offerId: string | null;
  readonly bought: Bought;
  readonly currency: string;
  readonly priceCents: number;
  readonly serviceFeeCents: number;
  readonly commissionBps: number;
  /** What of the price is the seller's when nothing of it goes back. */
  readonly sellerCents: number;
  readonly deliveryDays: number;
  /** Null: unlimited. */
  readonly revisionsLeft: number | null;
  readonly revisionsUsed: number;
  readonly buyer: PersonView;
  readonly seller: PersonView;
  readonly createdAt: Date;
  readonly paidAt: Date | null;
  readonly startedAt: Date | null;
  readonly dueAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly completedAt: Date | null;
  readonly clearedAt: Date | null;
  readonly cancelledAt: Date | null;
  /** Why it was cancelled, in words, and in whose record it counts. */
  readonly cancelled: {
    readonly cause: string;
    readonly fault: 'none' | 'buyer' | 'seller' | 'platform';
  } | null;
  readonly requirements: readonly RequirementView[];
  readonly deliveries: readonly DeliveryView[];
  /** What stands of the work after all of them (`standingFiles`); of a completed order: the final files. */
  readonly standingFiles: readonly StandingFile[];
  readonly revisions: readonly RevisionView[];
  readonly messages: readonly MessageView[];
  /** The message before which these stand: they are no newest ones. Null: they are. */
  readonly messagesBefore: string | null;
  /** What to ask for to have those before them; null: there are none. */
  readonly earlierMessages: string | null;
  readonly timeline: readonly TimelineEntry[];
  /** Of the last revision, while it is being worked on: what the next delivery answers. */
  readonly toDo: readonly RevisionItemView[];
  /** The conversation that the messages belong to; null before the first one, and for admins. */
  readonly conversationId: string | null;
  readonly extension: ExtensionView | null;
  readonly proposal: ProposalView | null;
  readonly offers: readonly OfferView[];
  readonly dispute: DisputeView | null;
  /** Paid tips alone. */
  readonly tipCents: number;
  readonly reviews: readonly ReviewView[];
  readonly clocks: readonly OrderClock[];
  readonly money: OrderMoney;
  /** The seller's part must not leave until something about the order is settled. */
  readonly payoutWaits: boolean;
  readonly allowed: readonly OrderEventName[];
  readonly mayMessage: boolean;
  readonly mayTip: boolean;
  readonly mayReview: boolean;
  readonly reviewUntil: Date | null;
  readonly nextAction: NextAction;
  /** Of a cancelled order, for its buyer (`wayOn`). */
  readonly wayOn: WayOn | null;
};

/** One order in a list of one's orders. */
export type OrderRow = {
  readonly number: string;
  readonly title: string;
  readonly packageName: string;
  readonly pictureKey: string | null;
  readonly state: OrderState;
  readonly late: boolean;
  readonly partBack: boolean;
  readonly other: PersonView;
  readonly currency: string;
  readonly priceCents: number;
  readonly serviceFeeCents: number;
  readonly createdAt: Date;
  readonly dueAt: Date | null;
  readonly nextAction: NextAction;
};

export type OrderPage = {
  readonly now: Date;
  readonly orders: readonly OrderRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

/** The seller's day: what waits for them, the next deadline first. */
export type SellerToday = {
  readonly now: Date;
  readonly todo: readonly OrderRow[];
  readonly waiting: number;
  readonly inWork: number;
  readonly late: number;
  readonly delivered: number;
  readonly disputed: number;
};

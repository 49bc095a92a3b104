/** What the system knows by itself about a disputed order (RULES 4), without taking a side. */
export type DisputeFacts = {
  readonly boughtAt: Date | null;
  readonly startedAt: Date | null;
  readonly deliveries: number;
  readonly firstDeliveredAt: Date | null;
  /** Null: nothing was delivered. */
  readonly firstInTime: boolean | null;
  readonly revisionsAsked: number;
  /** Null: unlimited. */
  readonly revisionsIncluded: number | null;
  readonly questions: number;
  readonly questionsAnswered: number;
  /** Of the work itself: answers, messages, deliveries. */
  readonly filesFromSeller: number;
  readonly filesFromBuyer: number;
  /** Handed in with the stories of a dispute. */
  readonly disputeFilesFromSeller: number;
  readonly disputeFilesFromBuyer: number;
  readonly messagesFromBuyer: number;
  readonly messagesFromSeller: number;
  readonly accepted: boolean;
  readonly acceptedBySilence: boolean;
};

type Known = {
  readonly buyerId: string;
  readonly paidAt: Date | null;
  readonly startedAt: Date | null;
  readonly firstDeliveredAt: Date | null;
  readonly revisionsIncluded: number;
  readonly deliveries: readonly unknown[];
  readonly revisions: readonly unknown[];
  readonly requirements: readonly {
    readonly answer: string | null;
    readonly choices: readonly string[];
    readonly fileIds: readonly string[];
  }[];
  readonly messages: readonly { readonly authorId: string }[];
  readonly files: readonly { readonly ownerId: string; readonly purpose: string }[];
  readonly events: readonly {
    readonly kind: string;
    readonly party: string;
    readonly facts: unknown;
  }[];
};

function inTime(events: Known['events']): boolean | null {
  const first = events.find((event) => event.kind === 'deliver');
  if (!first) return null;
  return (first.facts as { onTime?: unknown } | null)?.onTime !== false;
}

/** Counts what the order's rows say. Pure. Files of a story are counted apart: they prove no work. */
export function disputeFacts(order: Known): DisputeFacts {
  const fromBuyer = (ownerId: string) => ownerId === order.buyerId;
  const filesFrom = (side: 'buyer' | 'seller', inDispute: boolean) =>
    order.files.filter(
      ({ ownerId, purpose }) =>
        fromBuyer(ownerId) === (side === 'buyer') && (purpose === 'dispute') === inDispute,
    ).length;
  const acceptances = order.events.filter((event) => event.kind === 'accept');
  return {
    boughtAt: order.paidAt,
    startedAt: order.startedAt,
    deliveries: order.deliveries.length,
    firstDeliveredAt: order.firstDeliveredAt,
    firstInTime: inTime(order.events),
    revisionsAsked: order.revisions.length,
    revisionsIncluded: order.revisionsIncluded === -1 ? null : order.revisionsIncluded,
    questions: order.requirements.length,
    questionsAnswered: order.requirements.filter(
      ({ answer, choices, fileIds }) => answer || choices.length > 0 || fileIds.length > 0,
    ).length,
    filesFromSeller: filesFrom('seller', false),
    filesFromBuyer: filesFrom('buyer', false),
    disputeFilesFromSeller: filesFrom('seller', true),
    disputeFilesFromBuyer: filesFrom('buyer', true),
    messagesFromBuyer: order.messages.filter((message) => fromBuyer(message.authorId)).length,
    messagesFromSeller: order.messages.filter((message) => !fromBuyer(message.authorId)).length,
    accepted: acceptances.length > 0,
    acceptedBySilence: acceptances.some((event) => event.party === 'clock'),
  };
}

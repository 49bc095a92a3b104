/** Why a dispute is opened, with its words. The last one is what an unanswered proposal to cancel becomes. */
export const disputeReasons = {
  not_delivered: 'Nothing was delivered',
  late: 'It came too late',
  not_as_described: 'It is not what was agreed',
  poor_quality: 'The quality is not good enough',
  incomplete: 'Something is missing',
  rights: 'It copies someone else’s work',
  no_answer: 'The other side does not answer',
  more_work: 'More work is asked for than was bought',
  unfair_refusal: 'Finished work is not accepted',
  other: 'Something else',
  proposal_unanswered: 'A proposal to cancel stayed unanswered',
} as const;

export type DisputeReason = keyof typeof disputeReasons;

const bySide = {
  buyer: [
    'not_delivered',
    'late',
    'not_as_described',
    'poor_quality',
    'incomplete',
    'rights',
    'no_answer',
    'other',
  ],
  seller: ['unfair_refusal', 'more_work', 'no_answer', 'other'],
} as const satisfies Record<'buyer' | 'seller', readonly DisputeReason[]>;

/** What this side can choose from. */
export const reasonsFor = (side: 'buyer' | 'seller'): readonly DisputeReason[] => bySide[side];

/**
 * What of it the form offers, in its order. Where something was delivered, nobody is led to say that nothing was; the
 * command takes it all the same, for what is in a delivery is for the admin to judge (RULES 4).
 */
export const reasonsOffered = (
  side: 'buyer' | 'seller',
  somethingDelivered: boolean,
): readonly DisputeReason[] =>
  reasonsFor(side).filter((reason) => !(somethingDelivered && reason === 'not_delivered'));

/** The words of a reason; an unknown one reads as itself. */
export const reasonLabel = (reason: string): string =>
  disputeReasons[reason as DisputeReason] ?? reason;

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

/** What this side can choose from, in the order of the form. */
export const reasonsFor = (side: 'buyer' | 'seller'): readonly DisputeReason[] => bySide[side];

/** The words of a reason; an unknown one reads as itself. */
export const reasonLabel = (reason: string): string =>
  disputeReasons[reason as DisputeReason] ?? reason;

/** The words of what is asked for. */
export const wishLabels = {
  refund: 'All of the money back to the buyer',
  part: 'A part of the money back to the buyer',
  redo: 'The work done again',
  release: 'The money released to the seller',
} as const;

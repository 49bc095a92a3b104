import type { NextAction } from '@/lib/orders/views';

/** Where on the page an open ask stands. */
export const askPlaces = { proposal: 'proposal', extension: 'extension', extra: 'extra' } as const;

type Place = {
  /** The id of the section in which it is done. */
  readonly id: string;
  /** On a button that leads there. */
  readonly label: string;
};

const places: Partial<Record<NonNullable<NextAction['event']>, Place>> = {
  pay: { id: 'next-step', label: 'Go on to pay' },
  submit_requirements: { id: 'next-step', label: 'Answer the questions' },
  deliver: { id: 'next-step', label: 'Deliver' },
  accept: { id: 'next-step', label: 'Look at the delivery' },
  cancel_late: { id: 'next-step', label: 'Wait or cancel' },
  accept_proposal: { id: askPlaces.proposal, label: 'Answer the proposal' },
  accept_extension: { id: askPlaces.extension, label: 'Answer the request' },
  pay_extra: { id: askPlaces.extra, label: 'Look at the extra' },
  answer_dispute: { id: 'dispute-panel', label: 'Tell your side' },
  fund: { id: 'next-step', label: 'Fund the next milestone' },
  review: { id: 'review-panel', label: 'Write the review' },
};

/** Where the next action of the person who looks is done; null when it is not their turn, or elsewhere. */
export const placeOf = ({ who, event }: NextAction): Place | null =>
  who === 'you' && event ? (places[event] ?? null) : null;

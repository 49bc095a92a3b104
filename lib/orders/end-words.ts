import type { OrderState } from './states';
import type { NextAction, OrderClock } from './views';

const answer = 'The time to answer ends';

const ofClocks: Partial<Record<OrderClock['kind'], string>> = {
  lapse_unstarted: 'The time for the answers ends',
  become_late: 'The work is due',
  auto_accept: 'The time to look ends',
  lapse_proposal: answer,
  lapse_extension: answer,
  lapse_extra_offer: 'The offer ends',
  dispute_unanswered: answer,
  settle_dispute: 'The time to decide ends',
  clear: 'Clearing ends',
  clear_tip: 'Clearing ends',
  checkout: 'The checkout ends',
  undo_purchase: 'The time to undo ends',
  cancel_unanswered: 'The wait ends',
  cancel_late: 'The wait ends',
  review: 'The time to review ends',
  tip: 'The time to tip ends',
  open_dispute: 'The time to open one ends',
};

/** What of a clock ends, before the moment: 'The time to look ends in 3 days'. */
export const clockEnds = (kind: OrderClock['kind']): string => ofClocks[kind] ?? 'Ends';

const ofEvents: Partial<Record<NonNullable<NextAction['event']>, string>> = {
  accept_proposal: answer,
  accept_extension: answer,
  answer_dispute: answer,
  settle_dispute: 'The time to decide ends',
  pay_extra: 'The offer ends',
  review: 'The time to review ends',
};

const ofStates: Partial<Record<OrderState, string>> = {
  awaiting_requirements: 'The time for the answers ends',
  in_progress: 'Due',
  in_revision: 'Due',
  delivered: 'The time to look ends',
  disputed: answer,
  completed: 'Clearing ends',
};

/** What ends, or is due, with the deadline of a next action; `over`: the moment has passed. */
export function deadlineWords(
  { who, event }: Pick<NextAction, 'who' | 'event'>,
  state: OrderState,
  over: boolean,
): string {
  const decides = who === 'admin' && state === 'disputed' ? ofEvents.settle_dispute : undefined;
  const words = decides ?? (event && ofEvents[event]) ?? ofStates[state] ?? 'Ends';
  if (!over) return words;
  return words === 'Due' ? 'Was due' : words.replace(/ends$/i, (end) => `${end.slice(0, -1)}ed`);
}

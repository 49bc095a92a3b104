import type { OrderEventName } from './moves';

/**
 * Is a proposal to cancel offered beside the other ways to end the order? Not to a buyer who can cancel it at once, before
 * the start, and has everything back: no proposal can win them more. A seller may want to keep a part, and has both.
 */
export const offersProposal = (allowed: readonly OrderEventName[]): boolean =>
  allowed.includes('propose_cancel') && !allowed.includes('cancel_unstarted');

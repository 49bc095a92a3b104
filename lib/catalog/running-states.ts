/**
 * States of orders that are paid and not over: they keep a gig's seller busy. Stands here because catalog is the lower
 * floor; `lib/orders/states.ts` takes it and holds it against the states of the life cycle.
 */
export const runningStates = [
  'awaiting_requirements',
  'in_progress',
  'delivered',
  'in_revision',
  'disputed',
  'charged_back',
] as const;

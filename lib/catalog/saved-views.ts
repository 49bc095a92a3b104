import type { GigCard } from './views';

/** A gig that a person keeps. */
export type SavedGig = GigCard & {
  /** False: it pauses, or its seller does. */
  readonly takesOrders: boolean;
  /** The named lists it stands on. */
  readonly listIds: readonly string[];
};

/** A named list of theirs, with how many gigs stand on it. */
export type SavedList = { readonly id: string; readonly name: string; readonly gigs: number };

import type { Row } from '../table';

/** One load and what it is held against, in the same minute. */
export interface Measured {
  readonly kind: 'kept' | 'search' | 'suggestions';
  readonly row: Row;
  readonly floors: readonly Row[];
  /** Of one answer as it was sent, beside the static page's; null where there is no such floor. */
  readonly bytes: { readonly own: number; readonly still: number } | null;
  /** Empty static pages of Next in a second, right before or after, whichever is more. Null where its time is no goal. */
  readonly emptyPages: number | null;
}

/** Visits of pages that nobody has visited before, one after the other. */
export interface FirstVisits {
  readonly name: string;
  readonly visits: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** As for `Measured`. */
  readonly emptyPages: number;
}

/** What a browser loads to run a page, in bytes as sent, beside what the empty page loads. */
export interface Scripts {
  readonly name: string;
  readonly bytes: number;
  readonly emptyBytes: number;
}

/** All that was measured with so many gigs. */
export interface Result {
  readonly gigs: number;
  /** What is searched for: how often the most and the least common of the common words occurs. */
  readonly commonShare: { readonly word: string; readonly share: number };
  readonly measured: readonly Measured[];
  readonly first: readonly FirstVisits[];
  readonly scripts: readonly Scripts[];
  /** The most memory that the web process had, in MB; null where the system does not tell. */
  readonly memoryMb: number | null;
}

export const floorNames = {
  still: 'static page of Next',
  bare: 'bare server',
  database: 'PostgreSQL',
} as const;

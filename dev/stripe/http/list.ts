import type Stripe from 'stripe';
import { noSuch } from './errors';
import type { Call } from './operation';

interface Page {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
  created?: Stripe.RangeQueryParam | number;
}

interface Listed {
  id: string;
  created: number;
}

export interface ApiList<T> {
  object: 'list';
  url: string;
  has_more: boolean;
  data: T[];
}

const limitDefault = 10;

/**
 * One page of rows, newest first, as Stripe's list object. `rows` come oldest first, as the store
 * keeps them; `show` makes the answer of one row. Throws resource_missing for a cursor that is not in the list.
 */
export function page<R extends Listed, T>(
  call: Call<Page>,
  url: string,
  noun: string,
  rows: R[],
  show: (row: R) => T,
): ApiList<T> {
  const { params } = call;
  const inRange = rows.filter((row) => within(row.created, params.created)).reverse();
  return slice(params, url, noun, inRange, show);
}

/** Like `page`, for rows that are already in the order of the answer. */
export function slice<R extends { id: string }, T>(
  params: Page,
  url: string,
  noun: string,
  rows: R[],
  show: (row: R) => T,
): ApiList<T> {
  const limit = params.limit ?? limitDefault;
  if (params.ending_before) {
    const end = place(rows, params.ending_before, noun, 'ending_before');
    const start = Math.max(0, end - limit);
    return list(url, rows.slice(start, end).map(show), start > 0);
  }
  const start = params.starting_after
    ? place(rows, params.starting_after, noun, 'starting_after') + 1
    : 0;
  return list(url, rows.slice(start, start + limit).map(show), rows.length > start + limit);
}

export function list<T>(url: string, data: T[], hasMore = false): ApiList<T> {
  return { object: 'list', url, has_more: hasMore, data };
}

function place(rows: { id: string }[], id: string, noun: string, param: string): number {
  const index = rows.findIndex((row) => row.id === id);
  if (index < 0) throw noSuch(noun, id, param);
  return index;
}

function within(created: number, range: Page['created']): boolean {
  if (range === undefined) return true;
  if (typeof range === 'number') return created === range;
  const { gt, gte, lt, lte } = range;
  return (
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte)
  );
}

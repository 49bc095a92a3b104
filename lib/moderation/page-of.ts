import { now } from '@/lib/platform/clock';
import type { Page } from './views';

const pageSize = 25;

/** Reads one page of a list and its length; a page past the end is the last one. */
export async function pageOf<T>(
  wanted: number,
  count: () => Promise<number>,
  read: (span: { skip: number; take: number }) => Promise<T[]>,
): Promise<Page<T>> {
  const total = await count();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(wanted, pages);
  const rows = await read({ skip: (page - 1) * pageSize, take: pageSize });
  return { now: await now(), rows, total, page, pages };
}

/** The text as a pattern for LIKE that finds it literally. */
export const literally = (words: string): string => words.replace(/[\\%_]/g, '\\$&');

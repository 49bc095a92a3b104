import { cacheLife } from 'next/cache';
import { notFound } from 'next/navigation';
import { publicLife } from '@/app/cache-tags';

/** Has a page that asks for nothing kept no longer than those that do: else caches on the way may keep it for a year. */
export async function keepAsLists(): Promise<null> {
  'use cache';
  cacheLife(publicLife);
  return null;
}

/** Ends the page of an address that leads nowhere. The next version of the marketplace may have something there. */
export async function leadsNowhere(): Promise<never> {
  await keepAsLists();
  notFound();
}

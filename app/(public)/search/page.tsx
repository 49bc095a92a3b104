import type { Metadata } from 'next';
import { WhileShown } from '@/components/ui/while-shown';
import { readSearch } from '@/lib/catalog/search-address';
import { searchGigs } from '@/lib/catalog/search-gigs';
import { nobody } from '@/lib/platform/actor';
import { pageMetadata } from '../page-metadata';
import { SearchBody, windowTitle } from './search-body';

/**
 * A search as it was asked, made for each request and kept by nobody: rare questions, and those with parts that nobody
 * understands. What many ask is led to the kept twin, `./[query]` (app/search-way.ts).
 */
export const instant = false;
export const prefetch = 'force-disabled';

interface SearchPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const { search } = readSearch(await searchParams);
  return pageMetadata({
    title: windowTitle(search),
    description: 'Small jobs at a fixed price and by a date.',
    path: '/search',
    index: false,
  });
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const { search, ignored } = readSearch(await searchParams);
  return (
    <WhileShown>
      <SearchBody search={search} results={await searchGigs(nobody, search)} ignored={ignored} />
    </WhileShown>
  );
}

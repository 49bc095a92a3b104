import type { Metadata } from 'next';
import { WhileShown } from '@/components/ui/while-shown';
import { searchAddress, searchQuery } from '@/lib/catalog/search-address';
import { filterCount, readKeptSearch } from '@/lib/catalog/search-kept';
import { leadsNowhere } from '../../leads-nowhere';
import { pageMetadata } from '../../page-metadata';
import { loadSearch } from '../load-search';
import { SearchBody, searchTitle, windowTitle } from '../search-body';

/** Complete before it is sent, and kept: a build makes only a query that is none. */
export const ensureStatic = 'navigation';
export const instant = false;
export const prefetch = 'force-disabled';
export const generateStaticParams = () => [{ query: '-' }];

type KeptSearchProps = { params: Promise<{ query: string }> };

const read = async (params: KeptSearchProps['params']) => readKeptSearch((await params).query);

export async function generateMetadata({ params }: KeptSearchProps): Promise<Metadata> {
  const search = await read(params);
  if (!search) return { title: 'Not found' };
  return pageMetadata({
    title: windowTitle(search),
    description: `${searchTitle(search)}: small jobs at a fixed price and by a date.`,
    path: searchAddress(search),
    // Search engines have the categories; endless combinations of filters would only tire them.
    index: search.q === '' && filterCount(search) === 0,
  });
}

/** The kept twin of `/search?…`, which people see in their address bar: same answer, made once. */
export default async function KeptSearchPage({ params }: KeptSearchProps) {
  const search = await read(params);
  if (!search) return leadsNowhere();
  return (
    <WhileShown>
      <SearchBody search={search} results={await loadSearch(searchQuery(search))} />
    </WhileShown>
  );
}

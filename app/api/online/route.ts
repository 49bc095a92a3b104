import { countOnline } from '@/lib/catalog/count-online';
import { readSearch } from '@/lib/catalog/search-address';
import { nobody } from '@/lib/platform/actor';

/** How many gigs of a search (its query string) are of sellers who are here now: the same for everyone, true for a moment. */
export async function GET(request: Request): Promise<Response> {
  const { search } = readSearch(new URL(request.url).searchParams);
  return Response.json(await countOnline(nobody, search), {
    headers: { 'Cache-Control': 'public, max-age=20, s-maxage=20' },
  });
}

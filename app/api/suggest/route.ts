import { suggest } from '@/lib/catalog/suggest';
import { nobody } from '@/lib/platform/actor';

/** What may be meant by `?q=`, for the search fields: a list of suggestions, the same for everyone, kept for a minute. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  return Response.json(await suggest(nobody, typed), {
    headers: { 'Cache-Control': 'public, max-age=60, s-maxage=60, stale-while-revalidate=300' },
  });
}

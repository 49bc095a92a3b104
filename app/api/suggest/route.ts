import { clientAddress } from '@/app/session';
import { tooOften } from '@/app/too-often';
import { suggest } from '@/lib/catalog/suggest';
import { nobody } from '@/lib/platform/actor';
import { isRefusal } from '@/lib/platform/errors';

/** What may be meant by `?q=`, for the search fields: a list of suggestions, the same for everyone, kept for a minute. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  try {
    return Response.json(await suggest(nobody, typed, await clientAddress()), {
      headers: {
        'Cache-Control': 'public, max-age=60, s-maxage=60, stale-while-revalidate=300',
      },
    });
  } catch (error) {
    if (!isRefusal(error, 'rate_limited')) throw error;
    return tooOften(error);
  }
}

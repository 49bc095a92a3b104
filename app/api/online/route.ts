import { clientAddress } from '@/app/session';
import { tooOften } from '@/app/too-often';
import { countOnline } from '@/lib/catalog/count-online';
import { nobody } from '@/lib/platform/actor';
import { isRefusal } from '@/lib/platform/errors';

/** How many gigs of a search (its query string) are of sellers who are here now: the same for everyone, true for a moment. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  try {
    return Response.json(await countOnline(nobody, searchParams, await clientAddress()), {
      headers: { 'Cache-Control': 'public, max-age=20, s-maxage=20' },
    });
  } catch (error) {
    if (!isRefusal(error, 'rate_limited')) throw error;
    return tooOften(error);
  }
}

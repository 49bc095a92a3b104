import { orWhyNot, zipped } from '@/app/file-answer';
import { currentActor } from '@/app/session';
import { fetchFinalFiles } from '@/lib/orders/fetch-delivery';

/** What came of a completed order as one archive, for who may read the order. */
export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }) {
  const { number } = await params;
  return orWhyNot(number, async () =>
    zipped(request, await fetchFinalFiles(await currentActor(), { number })),
  );
}

import { orWhyNot, zipped } from '@/app/file-answer';
import { currentActor } from '@/app/session';
import { fetchDelivery } from '@/lib/orders/fetch-delivery';

/** All files of a delivery as one archive, for who may read the order. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ number: string; n: string }> },
) {
  const { number, n } = await params;
  return orWhyNot(`${number}/${n}`, async () => {
    const delivery = await fetchDelivery(await currentActor(), { number, delivery: n });
    return zipped(request, delivery);
  });
}

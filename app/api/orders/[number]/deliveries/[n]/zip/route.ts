import { attachment, orWhyNot, streamed } from '@/app/file-answer';
import { currentActor } from '@/app/session';
import { zipStream } from '@/lib/files/zip-stream';
import { fetchDelivery } from '@/lib/orders/fetch-delivery';

/** All files of a delivery as one archive, for who may read the order. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ number: string; n: string }> },
) {
  const { number, n } = await params;
  return orWhyNot(`${number}/${n}`, async () => {
    const delivery = await fetchDelivery(await currentActor(), { number, delivery: n });
    const { stream, sizeBytes } = await zipStream(delivery.files, delivery.at);
    return new Response(streamed(request, stream), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Length': String(sizeBytes),
        'Content-Disposition': attachment(delivery.name),
        'Cache-Control': 'private, no-store',
      },
    });
  });
}

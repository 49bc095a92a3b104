import { currentActor } from '@/app/session';
import { checkWhosePage } from '@/app/whose-page';
import { beginOrderUpload, listOrderUploads } from '@/lib/orders/order-uploads';
import { isRefusal } from '@/lib/platform/errors';
import { bytesIn, metadataOf, tus, tusAnswer } from './tus';

/** Announces a file (tus creation). What it is for comes with its name: `purpose`, the order's `number`, the `field`. */
export async function POST(request: Request) {
  return tus(request, async (actor) => {
    const said = metadataOf(request.headers.get('upload-metadata'));
    const { id } = await beginOrderUpload(actor, {
      purpose: said.purpose ?? '',
      number: said.number || undefined,
      name: said.name ?? '',
      sizeBytes: bytesIn(request.headers.get('upload-length')),
      ...(said.modified ? { modified: said.modified } : {}),
      ...(said.field ? { field: said.field } : {}),
    });
    return tusAnswer(201, { Location: `/api/uploads/${id}` });
  });
}

/** What one has begun to send from a field and not handed in, for a page that was loaded again. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  try {
    const actor = await currentActor();
    checkWhosePage(request, actor);
    const uploads = await listOrderUploads(actor, {
      purpose: asked.get('purpose') ?? '',
      number: asked.get('number') || undefined,
      field: asked.get('field') ?? 'files',
    });
    return Response.json({ uploads }, { headers: { 'Cache-Control': 'private, no-store' } });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const headers = { 'Cache-Control': 'no-store' };
    if (isRefusal(error, 'unauthenticated'))
      return Response.json({ message: error.message }, { status: 401, headers });
    // A field has nothing to go on with, whatever the reason; nobody learns which.
    return Response.json({ uploads: [] }, { status: 404, headers });
  }
}

import { cancelUpload } from '@/lib/files/cancel-upload';
import { lookAtUpload } from '@/lib/files/look-at-upload';
import { writeUpload } from '@/lib/files/write-upload';
import { bytesIn, tus, tusAnswer } from '../tus';

type Place = { params: Promise<{ id: string }> };

/** How much of it is here: where the sender goes on. */
export async function HEAD(request: Request, { params }: Place) {
  const { id } = await params;
  return tus(request, async (actor) => {
    const { receivedBytes, sizeBytes } = await lookAtUpload(actor, { id });
    return tusAnswer(200, {
      'Upload-Offset': String(receivedBytes),
      'Upload-Length': String(sizeBytes),
    });
  });
}

/** The next bytes. */
export async function PATCH(request: Request, { params }: Place) {
  const { id } = await params;
  return tus(request, async (actor) => {
    if (request.headers.get('content-type') !== 'application/offset+octet-stream')
      return tusAnswer(415, {}, 'Bytes of an upload come as application/offset+octet-stream.');
    const offset = bytesIn(request.headers.get('upload-offset'));
    const body = (request.body ?? []) as AsyncIterable<Uint8Array>;
    const { refused, receivedBytes } = await writeUpload(actor, { id, offset, body });
    if (refused === 'elsewhere')
      return tusAnswer(423, {}, 'This file is being sent from another window.');
    if (refused === 'crowded')
      return tusAnswer(503, { 'Retry-After': '5' }, 'Many of your files are on their way already.');
    if (refused === 'full')
      return tusAnswer(503, { 'Retry-After': '60' }, 'There is no room for files just now.');
    const stands = { 'Upload-Offset': String(receivedBytes) };
    return refused ? tusAnswer(409, stands, 'Another part is next.') : tusAnswer(204, stands);
  });
}

/** Taken back by its owner. */
export async function DELETE(request: Request, { params }: Place) {
  const { id } = await params;
  return tus(request, async (actor) => {
    await cancelUpload(actor, { id });
    return tusAnswer(204);
  });
}

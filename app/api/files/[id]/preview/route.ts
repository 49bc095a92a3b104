import { orWhyNot } from '@/app/file-answer';
import { currentActor } from '@/app/session';
import { picturePreview } from '@/lib/files/picture-preview';
import { textPreview } from '@/lib/files/text-preview';
import { fetchPreviewFile } from '@/lib/orders/fetch-file';
import { notFound } from '@/lib/platform/errors';

/** A small copy of a picture, the first page of a PDF, or the beginning of a text, for who may read the file. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return orWhyNot(id, async () => {
    const file = await fetchPreviewFile(await currentActor(), id);
    const look = file.marked ? 'marked' : 'plain';
    // Asked again each time, because the mark goes when the work is accepted.
    const headers = { 'Cache-Control': 'private, no-cache', ETag: `"${look}-${file.sha256}"` };
    if (request.headers.get('if-none-match') === headers.ETag)
      return new Response(null, { status: 304, headers });
    const text = await textPreview(file);
    if (text !== null)
      return new Response(text, {
        headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
      });
    const picture = await picturePreview(file, look);
    if (!picture) throw notFound('preview');
    return new Response(picture, { headers: { ...headers, 'Content-Type': 'image/webp' } });
  });
}

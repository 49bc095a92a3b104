import { streamed } from '@/app/file-answer';
import { openMedia } from '@/lib/platform/media';

/** Public pictures: a key never gets other bytes, so they are kept by browsers and caches for good. */
export async function GET(request: Request, { params }: { params: Promise<{ key: string[] }> }) {
  const { key } = await params;
  const acceptsAvif = request.headers.get('accept')?.includes('image/avif') ?? false;
  const media = await openMedia(key.join('/'), acceptsAvif);
  if (!media)
    return new Response('We could not find this picture.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  return new Response(streamed(request, media.stream), {
    headers: {
      'Content-Type': `image/${media.format}`,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept',
    },
  });
}

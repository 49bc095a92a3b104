import { Readable } from 'node:stream';
import { currentActor } from '@/app/session';
import { fetchFile } from '@/lib/orders/fetch-file';
import { isRefusal } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { readFileStream } from '@/lib/platform/storage';

// What a browser may know the type of. Everything else, HTML and SVG first of all, is bytes to it.
const harmless = /^(?:image\/(?:jpeg|png|gif|webp|avif)|audio\/|video\/|application\/(?:pdf|zip))/;

/**
 * A private file as a download: never shown inside the marketplace's own origin, whatever it is. The sandbox and 'nosniff'
 * come from app/security-headers.js.
 */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  try {
    const file = await fetchFile(await currentActor(), id);
    const stream = await readFileStream(file.key);
    return new Response(Readable.toWeb(stream) as ReadableStream, {
      headers: {
        'Content-Type': harmless.test(file.mime) ? file.mime : 'application/octet-stream',
        'Content-Length': String(file.sizeBytes),
        'Content-Disposition': attachment(file.name),
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    const status = isRefusal(error, 'unauthenticated') ? 401 : 404;
    // The row is there and its bytes are not: somebody has to hear of it.
    if (!isRefusal(error)) log.error({ err: error, file: id }, 'a file could not be read');
    const words =
      status === 401
        ? 'Please sign in to fetch this file.'
        : 'We could not find this file, or it is not yours to fetch.';
    return new Response(words, {
      status: isRefusal(error) ? status : 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  }
}

/** Both spellings of the name (RFC 6266): plain letters for old readers, the true one for all others. */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, escape);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

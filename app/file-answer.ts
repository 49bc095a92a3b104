import { Readable } from 'node:stream';
import { zipStream } from '@/lib/files/zip-stream';
import type { FetchedDelivery } from '@/lib/orders/fetch-delivery';
import { isRefusal } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { readFileRange } from '@/lib/platform/storage';
import { askedRange } from './asked-range';

type Stored = {
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly key: string;
};

// What a browser may know the type of. Everything else, HTML and SVG first of all, is bytes to it.
const harmless = /^(?:image\/(?:jpeg|png|gif|webp|avif)|audio\/|video\/|application\/(?:pdf|zip))/;

/**
 * A stored file as a download, whole or the part that is asked for: players jump in it, and a download that was cut goes on. It
 * is never shown inside the marketplace's own origin, whatever it is. The sandbox and 'nosniff' come from
 * app/security-headers.js.
 */
export async function fileAnswer(request: Request, file: Stored): Promise<Response> {
  const etag = `"${file.sha256}"`;
  const headers = {
    'Content-Type': harmless.test(file.mime) ? file.mime : 'application/octet-stream',
    'Content-Disposition': attachment(file.name),
    'Cache-Control': 'private, no-store',
    'Accept-Ranges': 'bytes',
    ETag: etag,
  };
  const { sizeBytes } = file;
  const range = askedRange(request.headers, sizeBytes, etag);
  if (range === 'beyond')
    return new Response('This file is shorter than that.', {
      status: 416,
      headers: { 'Content-Range': `bytes */${sizeBytes}`, 'Content-Type': 'text/plain' },
    });
  const { start, end } = range ?? { start: 0, end: sizeBytes - 1 };
  return new Response(streamed(request, await readFileRange(file.key, start, end)), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'Content-Length': String(end - start + 1),
      ...(range ? { 'Content-Range': `bytes ${start}-${end}/${sizeBytes}` } : {}),
    },
  });
}

/**
 * A stream of Node's as the body of an answer: read as fast as it is taken. It is closed when nobody takes it: a HEAD has no
 * body, and of a browser that has left before the answer the server forgets it without a word.
 */
export function streamed(request: Request, stream: Readable): ReadableStream | null {
  const letGo = () => void stream.destroy();
  if (request.method === 'HEAD' || request.signal.aborted) {
    letGo();
    return null;
  }
  request.signal.addEventListener('abort', letGo, { once: true });
  return Readable.toWeb(stream) as ReadableStream;
}

/** Several files as one archive. */
export async function zipped(request: Request, packed: FetchedDelivery): Promise<Response> {
  const { stream, sizeBytes } = await zipStream(packed.files, packed.at);
  return new Response(streamed(request, stream), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Length': String(sizeBytes),
      'Content-Disposition': attachment(packed.name),
      'Cache-Control': 'private, no-store',
    },
  });
}

/** Answers with a file, or in plain words why there is none: a page would be of no use to an `<img>` or a download. */
export async function orWhyNot(what: string, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    // The row is there and its bytes are not: somebody has to hear of it.
    if (!isRefusal(error)) log.error({ err: error, what }, 'a file could not be read');
    const [status, words] = !isRefusal(error)
      ? [503, 'We cannot read this file right now. Please try again later.']
      : error.code === 'unauthenticated'
        ? [401, 'Please sign in to fetch this file.']
        : error.code === 'conflict'
          ? [409, error.message]
          : [404, 'We could not find this file, or it is not yours to fetch.'];
    return new Response(words, {
      status,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  }
}

/** Both spellings of the name (RFC 6266): plain letters for old readers, the true one for all others. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, escape);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

import { isOwnRequest } from '@/app/own-request';
import { currentActor } from '@/app/session';
import { checkWhosePage } from '@/app/whose-page';
import type { Actor } from '@/lib/platform/actor';
import { isRefusal, type RefusalCode } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

// Uploads in pieces by the tus protocol, version 1.0.0 with creation and termination (tus.io/protocols/resumable-upload):
// any client that speaks it can send,
// if it says whose page it is. Rights, limits and the bytes themselves are lib/files' business.

const version = { 'Tus-Resumable': '1.0.0', 'Cache-Control': 'no-store' };

const statusOf: Record<RefusalCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  payment_declined: 422,
  rate_limited: 429,
  unavailable: 503,
};

/** An answer in the protocol's form; words are for the person, and the client shows them. */
export const tusAnswer = (
  status: number,
  headers: Readonly<Record<string, string>> = {},
  words?: string,
): Response =>
  new Response(words ?? null, {
    status,
    headers: {
      ...version,
      ...(words === undefined ? {} : { 'Content-Type': 'text/plain; charset=utf-8' }),
      ...headers,
    },
  });

/** Runs one request of the protocol for whoever asks; only pages of our own may send any, each for its own person. */
export async function tus(
  request: Request,
  work: (actor: Actor) => Promise<Response>,
): Promise<Response> {
  if (!isOwnRequest(request)) return tusAnswer(403, {}, 'This was not sent by a page of ours.');
  try {
    const actor = await currentActor();
    checkWhosePage(request, actor);
    return await work(actor);
  } catch (error) {
    if (!isRefusal(error)) {
      log.error({ err: error }, 'an upload failed');
      return tusAnswer(500, {}, 'This did not work, and the fault is ours.');
    }
    const wait = error.retryAfterSeconds;
    return tusAnswer(
      statusOf[error.code],
      wait === undefined ? {} : { 'Retry-After': String(wait) },
      Object.values(error.fields)[0] ?? error.message,
    );
  }
}

/** The protocol's list of words about a file: `name aGVsbG8=,purpose …`. What cannot be read is left out. */
export function metadataOf(header: string | null): Record<string, string> {
  const pairs = (header ?? '').slice(0, 10_000).split(',');
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const [name = '', value = ''] = pair.trim().split(' ');
      return name ? [[name, Buffer.from(value, 'base64').toString('utf8')]] : [];
    }),
  );
}

/** A count of bytes in a header; NaN, which every schema refuses, when it is none. */
export const bytesIn = (header: string | null): number =>
  header && /^\d{1,15}$/.test(header) ? Number(header) : Number.NaN;

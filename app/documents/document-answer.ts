import { isRefusal } from '@/lib/platform/errors';

type Kind = 'application/pdf' | 'text/csv; charset=utf-8';

/**
 * A private document as an answer: shown or saved by the person who asked, kept by nobody in between. What was refused is
 * 401 for nobody and 404 for everyone else: 'not yours' and 'not there' look the same.
 */
export async function documentAnswer(
  kind: Kind,
  place: { readonly name: string; readonly save?: boolean },
  write: () => Promise<Buffer | string>,
): Promise<Response> {
  try {
    const body = await write();
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: {
        'Content-Type': kind,
        'Content-Disposition': `${place.save ? 'attachment' : 'inline'}; filename="${place.name.replace(/[^\w.-]/g, '_')}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const known = error.code !== 'unauthenticated';
    return new Response(
      known
        ? 'We could not find this document, or it is not yours to read.'
        : 'Please sign in to read this document.',
      {
        status: known ? 404 : 401,
        headers: {
          'Content-Type': 'text/plain; charset=utf-8',
          'Cache-Control': 'private, no-store',
        },
      },
    );
  }
}

import { createHash } from 'node:crypto';
import { clientAddress } from '@/app/session';
import { calendarFeed } from '@/lib/orders/calendar-feed';
import { nobody } from '@/lib/platform/actor';
import { isRefusal } from '@/lib/platform/errors';

const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };

/** A person's due dates for their calendar program, at an address that only they know: `/api/calendar/SECRET.ics`. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const token = (await params).token.replace(/\.ics$/, '');
  try {
    const network = await clientAddress();
    const { text, changedAt } = await calendarFeed(nobody, { token, network });
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
    const headers = {
      ETag: tag,
      'Last-Modified': changedAt.toUTCString(),
      'Cache-Control': 'private, max-age=300',
      'X-Robots-Tag': 'noindex',
    };
    if (isKnown(request.headers, tag)) return new Response(null, { status: 304, headers });
    return new Response(text, {
      headers: {
        ...headers,
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline; filename="due-dates.ics"',
      },
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error.code !== 'rate_limited')
      return new Response('There is no calendar at this address (any more).', {
        status: 404,
        headers: plain,
      });
    const headers = { ...plain, 'Retry-After': String(error.retryAfterSeconds ?? 3600) };
    return new Response(error.message, { status: 429, headers });
  }
}

/** The tag alone decides: what time alone changes (a window that ends) has no date of change. */
function isKnown(asked: Headers, tag: string): boolean {
  const known = asked.get('if-none-match') ?? '';
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}

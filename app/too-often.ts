import { networkOf } from '@/lib/platform/client-network';
import { isRefusal, type Refusal } from '@/lib/platform/errors';
import { countTryHere } from '@/lib/platform/tries-here';

/** What is said to a network that asks more than all who share it would: when to come back. */
export const tooOften = ({ message, retryAfterSeconds = 60 }: Refusal): Response =>
  new Response(`${message}\n`, {
    status: 429,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(retryAfterSeconds),
    },
  });

/**
 * Counts what the network that sent these headers asks of this process: null while that is no more than `aMinute`, else
 * the answer instead.
 */
export function askedTooOften(
  headers: Pick<Headers, 'get'>,
  what: string,
  aMinute: number,
): Response | null {
  try {
    countTryHere(`${what}:address:${networkOf(headers)}`, aMinute, 60);
    return null;
  } catch (error) {
    if (!isRefusal(error, 'rate_limited')) throw error;
    return tooOften(error);
  }
}

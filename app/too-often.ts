import { networkOf } from '@/lib/platform/client-network';
import { isRefusal, type Refusal } from '@/lib/platform/errors';
import { countTryHere, takeBackTryHere } from '@/lib/platform/tries-here';

/** What is said to a network that asks more than all who share it would: when to come back. */
export const tooOften = (refused: Refusal): Response =>
  new Response(`${refused.message}\n`, {
    status: 429,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(waitFor(refused)),
    },
  });

/** When to come back, in seconds. */
export const waitFor = ({ retryAfterSeconds = 60 }: Refusal): number => retryAfterSeconds;

/** Counts what a network asks of this process: null while that is no more than `aMinute`, else why it hears nothing. */
export function tooMany(what: string, network: string, aMinute: number): Refusal | null {
  try {
    countTryHere(keyOf(what, network), aMinute, 60);
    return null;
  } catch (error) {
    if (!isRefusal(error, 'rate_limited')) throw error;
    return error;
  }
}

/** Takes back what `tooMany` has just counted. */
export const takeBack = (what: string, network: string): void =>
  takeBackTryHere(keyOf(what, network));

const keyOf = (what: string, network: string): string => `${what}:address:${network}`;

/** Counts what the network that sent these headers asks, as `tooMany` does: null, or the answer instead. */
export function askedTooOften(
  headers: Pick<Headers, 'get'>,
  what: string,
  aMinute: number,
): Response | null {
  const refused = tooMany(what, networkOf(headers), aMinute);
  return refused && tooOften(refused);
}

import { networkOf } from '@/lib/platform/client-network';
import { isRefusal, type Refusal } from '@/lib/platform/errors';
import { countTryHere, refuseSpentHere } from '@/lib/platform/tries-here';

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
export const tooMany = (what: string, network: string, aMinute: number): Refusal | null =>
  refusalOf(() => countTryHere(`${what}:address:${network}`, aMinute, 60));

function refusalOf(count: () => void): Refusal | null {
  try {
    count();
    return null;
  } catch (error) {
    if (!isRefusal(error, 'rate_limited')) throw error;
    return error;
  }
}

const missesOf = (network: string): string => `miss:address:${network}`;

/** Keeps in mind that a network asked this process for something that is not there. */
export const hasMissed = (network: string): void =>
  countTryHere(missesOf(network), Number.POSITIVE_INFINITY, 60);

/** Why a network that missed so often within this minute hears nothing more; null while it has not. */
export const tooManyMisses = (network: string, aMinute: number): Refusal | null =>
  refusalOf(() => refuseSpentHere(missesOf(network), aMinute, 60));

/** Counts what the network that sent these headers asks, as `tooMany` does: null, or the answer instead. */
export function askedTooOften(
  headers: Pick<Headers, 'get'>,
  what: string,
  aMinute: number,
): Response | null {
  const refused = tooMany(what, networkOf(headers), aMinute);
  return refused && tooOften(refused);
}

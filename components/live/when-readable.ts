import { silentMs } from './heard';

/** Who has just been told something needs not ask first: each way there and back is time that the other one waits. */
const justHeardMs = 500;

/** A marketplace that does not answer is asked again after so long. */
const againMs = 2000;

/**
 * Waits until somebody looks at the page and the marketplace answers; false when that was called off. A page must not be
 * read again before: the router leaves it for a full load when its reading fails, and what was typed on it is gone.
 */
export async function whenReadable(signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if (document.visibilityState !== 'visible') await untilLookedAt(signal);
    else if (wasJustReached() || (await answers(signal))) return !signal.aborted;
    else await new Promise((resolve) => setTimeout(resolve, againMs));
  }
  return false;
}

/** A browser that knows itself to be offline was told it before that. */
const wasJustReached = (): boolean => navigator.onLine && silentMs() < justHeardMs;

async function answers(signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch('/api/health', { cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}

function untilLookedAt(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

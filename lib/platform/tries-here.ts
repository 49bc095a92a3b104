import { realNow } from './clock';
import { rateLimited } from './errors';

type Window = { readonly startMs: number; hits: number };

/** A window is some hundred bytes; who has so many keys loses count of those that came first. */
const windowsMax = 20_000;

const windows = new Map<string, Window>();

/**
 * Counts one try as `countTry` does, in the memory of this process alone: for what is only read, may be answered from a
 * cache, and must not cost a write each time. With several web processes each allows as much. Refuses `rate_limited`.
 */
export function countTryHere(key: string, limit: number, windowSeconds: number): void {
  const windowMs = windowSeconds * 1000;
  const at = realNow().getTime();
  const startMs = at - (at % windowMs);
  const known = windows.get(key);
  if (known?.startMs === startMs) known.hits++;
  else begin(key, { startMs, hits: 1 });
  if ((windows.get(key)?.hits ?? 0) > limit)
    throw rateLimited(Math.ceil((startMs + windowMs - at) / 1000));
}

/** Takes back a try that `countTryHere` has counted: it is not what is limited. */
export function takeBackTryHere(key: string): void {
  const known = windows.get(key);
  if (known && known.hits > 0) known.hits--;
}

function begin(key: string, window: Window): void {
  windows.delete(key);
  const oldest = windows.keys().next();
  if (windows.size >= windowsMax && !oldest.done) windows.delete(oldest.value);
  windows.set(key, window);
}

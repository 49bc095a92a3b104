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
  const { known, startMs, waitSeconds } = windowNow(key, windowSeconds);
  const hits = (known?.hits ?? 0) + 1;
  if (known) known.hits = hits;
  else begin(key, { startMs, hits });
  if (hits > limit) throw rateLimited(waitSeconds);
}

/** Refuses `rate_limited` where `countTryHere` would refuse the next one, and counts nothing. */
export function refuseSpentHere(key: string, limit: number, windowSeconds: number): void {
  const { known, waitSeconds } = windowNow(key, windowSeconds);
  if ((known?.hits ?? 0) >= limit) throw rateLimited(waitSeconds);
}

function windowNow(key: string, windowSeconds: number) {
  const windowMs = windowSeconds * 1000;
  const at = realNow().getTime();
  const startMs = at - (at % windowMs);
  const last = windows.get(key);
  const waitSeconds = Math.ceil((startMs + windowMs - at) / 1000);
  return { startMs, waitSeconds, known: last?.startMs === startMs ? last : null };
}

function begin(key: string, window: Window): void {
  windows.delete(key);
  const oldest = windows.keys().next();
  if (windows.size >= windowsMax && !oldest.done) windows.delete(oldest.value);
  windows.set(key, window);
}

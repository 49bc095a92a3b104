import type { Figures } from './figures';
import { runPart } from './part';
import type { LeanLoad } from './parts/lean-load';
import type { StillSite } from './still-site';

/**
 * How often an empty static page of this Next version is answered in a second, 32 at once, on the machine with two cores for
 * which the goals in milliseconds are meant. A machine that others use too does twice as much in one hour as in the next: a
 * time is worth something only beside an empty page of the same minute. Rough as that is (many at once on two cores say not
 * quite how long one alone has to wait), it is far less wrong than the time by itself.
 */
export const emptyPagesThere = 2400;

/** How often it is answered here and now. */
async function emptyPagesHere({ origin }: StillSite): Promise<number> {
  const port = Number(new URL(origin).port);
  const load = { atOnce: 32, seconds: 2, warmUpSeconds: 1, port, path: '/' };
  return (await runPart<LeanLoad, Figures>('lean-load', load)).perSecond;
}

/**
 * Does something and says how often the empty page was answered right before or after it, whichever was more: in doubt the
 * machine was fast.
 */
export async function besideEmptyPages<T extends object>(
  still: StillSite,
  work: () => Promise<T>,
): Promise<T & { emptyPages: number }> {
  const before = await emptyPagesHere(still);
  const done = await work();
  const after = await emptyPagesHere(still);
  return { ...done, emptyPages: Math.max(before, after) };
}

/** Below half of what that machine does, nothing is held against it any more. */
const shareMin = 0.5;

/** How fast this machine is beside that one. What a faster one than that does counts as it is. */
export const shareOfThere = (emptyPages: number): number =>
  Math.min(1, Math.max(shareMin, emptyPages / emptyPagesThere));

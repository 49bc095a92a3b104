import type { PictureView } from '@/lib/catalog/views';

/** A gig as a browser remembers it: what does not go stale. */
export type SeenGig = {
  readonly slug: string;
  readonly title: string;
  readonly seller: string;
  readonly picture: Pick<PictureView, 'key' | 'width' | 'height' | 'alt'> | null;
};

const key = 'minnow_seen';
const keptMax = 9;

/** What was looked at in this browser, the latest first. Stays in it: nobody is told, not even us. */
export function readSeen(): SeenGig[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one?.slug === 'string') : [];
  } catch {
    // Switched off, or not ours.
    return [];
  }
}

/** Puts a gig first among those that were looked at. */
export function rememberSeen(gig: SeenGig): void {
  write([gig, ...readSeen().filter(({ slug }) => slug !== gig.slug)].slice(0, keptMax));
}

/** Forgets all of them. */
export const forgetSeen = (): void => write([]);

function write(gigs: readonly SeenGig[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(gigs));
  } catch {
    // Full, or switched off: then nothing is remembered.
  }
}

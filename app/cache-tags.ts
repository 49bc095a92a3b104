import { revalidateTag } from 'next/cache';
import type { GigCard } from '@/lib/catalog/views';
import { announceMarks } from '@/lib/platform/page-marks';
import { gigTag, sellerTag } from './mark-names';

/**
 * The marks of cached public pages (DESIGN 2), and how they are expired. A page carries the mark of every gig and seller
 * it shows, and `gigs` when it lists gigs (or says that there is none): one more or less of them changes it.
 */
export const gigsTag = 'gigs';
/** Pages that say a date counted from today: the clock of demo and tests moves. */
export const clockTag = 'clock';

/** The marks of gigs shown as cards. */
export const cardTags = (gigs: readonly Pick<GigCard, 'slug' | 'seller'>[]): string[] => [
  ...new Set(gigs.flatMap((gig) => [gigTag(gig.slug), sellerTag(gig.seller.username)])),
];

/**
 * Where something is kept: folders of app/. Next gives all that is made in one the mark of its layout. The mark that every
 * page has would be too many: with it the shells that the build made of private pages are old too, and then read from disk
 * anew for each form.
 */
export const keptPlaces = ['(public)', 'og', 'sitemap.xml', 'sitemaps'] as const;
export const everythingKept: readonly string[] = keptPlaces.map((place) => `_N_T_/${place}/layout`);

/** How long public pages are kept when nothing expires them, in seconds. Browsers ask again after a minute. */
export const publicLife = { stale: 60, revalidate: 300, expire: 86_400 } as const;

/**
 * A gig's texts, prices, pictures or state have changed: its page, and every list, for it may belong elsewhere now. A
 * draft (no slug) stands on none.
 */
export function expireGig(slug: string | null): void {
  if (slug !== null) expire(gigTag(slug), gigsTag);
}

/** A seller's profile has changed, or whether they take orders: their gigs may come into lists, or leave them. */
export function expireSeller(username: string): void {
  expire(sellerTag(username), gigsTag);
}

/** A gig or a seller has come or gone: lists and addresses that led nowhere. */
export function expireLists(): void {
  expire(gigsTag);
}

/** The clock was moved. */
export function expireClock(): void {
  expire(clockTag);
}

/** At once, not after one more look at the old page; here and in the other web processes. In actions and route handlers. */
function expire(...tags: string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
  void announceMarks(tags);
}

import { expireSeller as expireSellerPages } from '@/app/cache-tags';
import type { Actor } from '@/lib/platform/actor';

export { expireGig } from '@/app/cache-tags';

/** Cached pages that show this person as a seller are made anew at their next visit. */
export function expireSeller(actor: Actor): void {
  if (actor.kind === 'person') expireSellerPages(actor.username);
}

import { marketplace } from '@/marketplace.config';
import type { Tx } from '../platform/db';
import { invalid } from '../platform/errors';
import { missingToPublish } from './completeness';
import type { LockedGig } from './lock-gig';
import { isPublished } from './states';
import { gigContentSelect } from './studio-views';

/** What people call a gig's place in the tree, by `category/subcategory`: search finds it by these words too. */
export const categoryWords: ReadonlyMap<string, string> = new Map(
  marketplace.gigs.categories.flatMap((category) =>
    category.subcategories.map(
      (sub) => [`${category.slug}/${sub.slug}`, `${category.name} ${sub.name}`] as const,
    ),
  ),
);

/** Draws search text, lowest price and shortest delivery from what the gig says now; raises the version if asked. */
export async function refreshGig(
  tx: Tx,
  gig: { id: string; category: string; subcategory: string },
  at: Date,
  raiseVersion: boolean,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE gig SET updated_at = ${at}, version = version + ${raiseVersion ? 1 : 0},
      price_from_cents = coalesce((SELECT min(price_cents) FROM gig_package
                                    WHERE gig_id = gig.id AND price_cents > 0), 0),
      fastest_days = coalesce((SELECT min(delivery_days) FROM gig_package
                                WHERE gig_id = gig.id AND delivery_days > 0), 0)
     WHERE id = ${gig.id}::uuid`;
  const words = categoryWords.get(`${gig.category}/${gig.subcategory}`) ?? '';
  await tx.$executeRaw`SELECT refresh_gig_search(${gig.id}::uuid, ${words})`;
}

/**
 * The end of every edit: a gig that buyers can find must still be complete (else `invalid`, and nothing is changed), and
 * what is drawn from it is drawn anew.
 * @returns the slug of a published gig, whose cached pages now expire
 */
export async function finishGigEdit(
  tx: Tx,
  gig: LockedGig,
  at: Date,
  raiseVersion = false,
): Promise<{ id: string; slug: string | null }> {
  const content = await tx.gig.findUniqueOrThrow({
    where: { id: gig.id },
    select: gigContentSelect,
  });
  if (isPublished(gig.state)) {
    const missing = missingToPublish(content);
    const [first] = missing;
    if (first)
      throw invalid(
        Object.fromEntries(missing.map(({ field, message }) => [field, message])),
        `A published gig has to stay complete. ${first.message}`,
      );
  }
  await refreshGig(tx, { ...content, id: gig.id }, at, raiseVersion);
  return { id: gig.id, slug: gig.slug };
}

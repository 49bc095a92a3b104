import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { type Tx, transaction } from '../platform/db';
import { conflict, forbidden, invalid } from '../platform/errors';
import { parse } from '../platform/parse';
import { checkLiveLimit } from './check-live-limit';
import { missingToPublish } from './completeness';
import { refreshGig } from './finish-gig-edit';
import { lockOwnGig, moveGig } from './lock-gig';
import { gigIdSchema } from './schema';
import { freeSlug, slugOf } from './slug';
import { canMove, gigMoves } from './states';
import { gigContentSelect } from './studio-views';

/**
 * Puts a draft on sale and fixes its address. Asks for a verified mail address, a seller's profile, a complete gig and room
 * under the limit of live gigs. Throws `invalid` with all that is missing, `forbidden`, `conflict`, `not_found`.
 */
export async function publishGig(
  actor: Actor,
  input: z.input<typeof gigIdSchema>,
): Promise<{ id: string; slug: string }> {
  const person = requirePerson(actor);
  const { gigId } = parse(gigIdSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockOwnGig(tx, person, gigId);
    if (!canMove('publish', gig.state)) throw conflict(gigMoves.publish.otherwise);
    if (!person.emailVerified)
      throw forbidden(
        'Please verify your mail address first: the link is in the mail we sent you.',
      );
    const content = await tx.gig.findUniqueOrThrow({
      where: { id: gig.id },
      select: gigContentSelect,
    });
    const missing = missingToPublish(content);
    if (missing.length > 0)
      throw invalid(
        Object.fromEntries(missing.map(({ field, message }) => [field, message])),
        'Not quite ready yet: please add what is missing.',
      );
    await checkLiveLimit(tx, person.id);
    const slug = await takeSlug(tx, content.title);
    await moveGig(tx, gig, 'publish', at, { slug, publishedAt: at });
    await refreshGig(tx, { ...content, id: gig.id }, at, false);
    return { id: gig.id, slug };
  });
}

/** A free slug for this title. The lock makes two gigs of one title take turns instead of colliding. */
async function takeSlug(tx: Tx, title: string): Promise<string> {
  const base = slugOf(title);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`slug:${base}`}))`;
  const alike = await tx.gig.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
  });
  return freeSlug(base, new Set(alike.map((gig) => gig.slug ?? '')));
}

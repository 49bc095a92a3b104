'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { heartName, readHeart } from '@/components/gigs/heart-value';
import type { FormState } from '@/components/ui/form-state';
import { saveGig } from '@/lib/catalog/save-gig';
import { unsaveGig } from '@/lib/catalog/unsave-gig';
import { run } from './_run';

/**
 * The heart on a gig: keeps it, or lets it go. Guests are asked to sign in and come back to the gig. A plain form post
 * leads to the list of saved gigs, for a page that is the same for everyone cannot show that it worked.
 */
export async function heartAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { want, gigId, slug } = readHeart(form.get(heartName));
    if (actor.kind === 'nobody') redirect(`/sign-in?next=${encodeURIComponent(`/gigs/${slug}`)}`);
    if (want === 'drop') await unsaveGig(actor, { gigId });
    else await saveGig(actor, { gigId });
    if (!(await headers()).has('next-action')) redirect('/saved');
    return { ok: true };
  });
}

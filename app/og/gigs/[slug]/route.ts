import { cacheLife, cacheTag } from 'next/cache';
import { headers } from 'next/headers';
import { loadGig } from '@/app/(public)/gigs/[slug]/load-gig';
import { publicLife } from '@/app/cache-tags';
import { gigTag, sellerTag } from '@/app/mark-names';
import { askedTooOften } from '@/app/too-often';
import { marketplace } from '@/marketplace.config';
import { drawGigImage } from './opengraph-drawing';

/** Drawn once, and again when the gig or its seller has changed; as text, which the cache can keep. Null: no such gig. */
async function keptImage(slug: string): Promise<string | null> {
  'use cache';
  cacheLife({ ...publicLife, revalidate: 86_400 });
  cacheTag(gigTag(slug));
  const loaded = await loadGig(slug);
  if (!loaded) return null;
  cacheTag(sellerTag(loaded.gig.seller.username));
  return (await drawGigImage(loaded)).toString('base64');
}

/** The picture of a gig for who shares it. Each costs much at its first time, and there are as many as gigs. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const refused = askedTooOften(await headers(), 'og', marketplace.limits.gigImagesAMinute);
  if (refused) return refused;
  const { slug } = await params;
  const image = await keptImage(slug);
  if (image === null)
    return new Response('We could not find this picture.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  return new Response(Buffer.from(image, 'base64'), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=3600',
    },
  });
}

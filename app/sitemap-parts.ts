import { cacheLife } from 'next/cache';
import { listSitemapParts, sitemapKinds } from '@/lib/catalog/sitemap-queries';
import { nobody } from '@/lib/platform/actor';
import { sitemapPartSize } from './sitemap-xml';

/** The addresses of the parts that come and go: among a million gigs a question of a second, so it is asked once an hour. */
export async function listParts(): Promise<string[]> {
  'use cache';
  cacheLife({ stale: 300, revalidate: 3600, expire: 86_400 });
  const parts = await Promise.all(
    sitemapKinds.map(async (kind) => {
      const beginnings = await listSitemapParts(nobody, kind, sitemapPartSize);
      return beginnings.map((id) => `/sitemaps/${kind}/${id}`);
    }),
  );
  return parts.flat();
}

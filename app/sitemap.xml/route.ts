import { cacheLife } from 'next/cache';
import { connection } from 'next/server';
import { sitemapEntry, sitemapFrame, sitemapHeaders, sitemapPartSize } from '@/app/sitemap-xml';
import { listSitemapParts, sitemapKinds } from '@/lib/catalog/sitemap-queries';
import { nobody } from '@/lib/platform/actor';

/** Where the parts begin: among a million gigs a question of a second, so it is asked once an hour. */
async function listParts(): Promise<string[]> {
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

/** The index of all sitemaps. Asked for at a request: a build has no database. */
export async function GET(): Promise<Response> {
  await connection();
  const [head, foot] = sitemapFrame('sitemapindex');
  const parts = ['/sitemaps/pages', ...(await listParts())];
  const body = parts.map((path) => sitemapEntry('sitemap', path)).join('');
  return new Response(head + body + foot, { headers: sitemapHeaders });
}

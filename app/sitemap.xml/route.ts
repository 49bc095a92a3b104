import { connection } from 'next/server';
import { listParts } from '@/app/sitemap-parts';
import { sitemapEntry, sitemapFrame, sitemapHeaders } from '@/app/sitemap-xml';

/** The index of all sitemaps. Asked for at a request: a build has no database. */
export async function GET(): Promise<Response> {
  await connection();
  const [head, foot] = sitemapFrame('sitemapindex');
  const parts = ['/sitemaps/pages', ...(await listParts())];
  const body = parts.map((path) => sitemapEntry('sitemap', path)).join('');
  return new Response(head + body + foot, { headers: sitemapHeaders });
}

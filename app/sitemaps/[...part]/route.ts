import { Readable } from 'node:stream';
import { helpTopics } from '@/app/(public)/help/help-topics';
import { listParts } from '@/app/sitemap-parts';
import {
  isSitemapKind,
  sitemapEntry,
  sitemapFrame,
  sitemapHeaders,
  sitemapPartSize,
} from '@/app/sitemap-xml';
import { categoryPath } from '@/lib/catalog/find-category';
import { listSitemapPage, type SitemapKind } from '@/lib/catalog/sitemap-queries';
import { nobody } from '@/lib/platform/actor';
import { marketplace } from '@/marketplace.config';

/** Read from the database and sent at once: no part is ever whole in memory. */
const batchSize = 5000;
const [head, foot] = sitemapFrame('urlset');

/** `/sitemaps/pages`: what always is. `/sitemaps/gigs/<id>`: the part that begins with this gig; so with sellers. */
export async function GET(_: Request, { params }: { params: Promise<{ part: string[] }> }) {
  const { part } = await params;
  const [kind = '', from = ''] = part;
  if (kind === 'pages' && part.length === 1)
    return new Response(head + fixedEntries() + foot, { headers: sitemapHeaders });
  // Only where a part begins: any other id would be one more address for as much work.
  const known = (await listParts()).includes(`/sitemaps/${part.join('/')}`);
  if (!known || !isSitemapKind(kind))
    return new Response('We could not find this sitemap.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  const stream = Readable.toWeb(Readable.from(entries(kind, from), { objectMode: false }));
  return new Response(stream as ReadableStream, { headers: sitemapHeaders });
}

function fixedEntries(): string {
  const paths = [
    '/',
    '/categories',
    ...marketplace.gigs.categories.flatMap(({ slug, subcategories }) => [
      categoryPath(slug),
      ...subcategories.map((sub) => categoryPath(slug, sub.slug)),
    ]),
    '/help',
    ...helpTopics.map(({ slug }) => `/help/${slug}`),
  ];
  return paths.map((path) => sitemapEntry('url', path)).join('');
}

async function* entries(kind: SitemapKind, first: string): AsyncGenerator<string> {
  yield head;
  let from = first;
  for (let sent = 0; sent < sitemapPartSize; sent += batchSize) {
    const most = Math.min(batchSize, sitemapPartSize - sent);
    const rows = await listSitemapPage(nobody, kind, { from, after: sent > 0, most });
    yield rows.map(({ path, changedAt }) => sitemapEntry('url', path, changedAt)).join('');
    from = rows.at(-1)?.id ?? from;
    if (rows.length < most) break;
  }
  yield foot;
}

import { sitemapKinds } from '@/lib/catalog/sitemap-queries';
import { config } from '@/lib/platform/config';

/** A sitemap may hold 50,000 addresses (sitemaps.org). */
export const sitemapPartSize = 50_000;

const kinds: readonly string[] = sitemapKinds;
export const isSitemapKind = (text: string): text is (typeof sitemapKinds)[number] =>
  kinds.includes(text);

/** Addresses hold plain letters alone, but nobody should have to rely on it. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One address of a sitemap or of its index, as absolute as they have to be. */
export function sitemapEntry(element: 'url' | 'sitemap', path: string, changedAt?: Date): string {
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
  const address = escaped(new URL(path, config().APP_URL).href);
  return `<${element}><loc>${address}</loc>${changed}</${element}>\n`;
}

/** The beginning and the end around the entries. */
export const sitemapFrame = (element: 'urlset' | 'sitemapindex') =>
  [
    `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`,
    `</${element}>\n`,
  ] as const;

/** Kept for an hour by whoever stands before us: search engines come now and then, and a part is megabytes. */
export const sitemapHeaders = {
  'Content-Type': 'application/xml; charset=utf-8',
  'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
} as const;

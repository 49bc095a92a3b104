import type { MetadataRoute } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { connection } from 'next/server';
import { categoryPath } from '@/lib/catalog/find-category';
import { listForSitemap } from '@/lib/catalog/public-queries';
import { nobody } from '@/lib/platform/actor';
import { config } from '@/lib/platform/config';
import { marketplace } from '@/marketplace.config';
import { helpTopics } from './(public)/help/help-topics';
import { gigsTag, publicLife } from './cache-tags';

/** A sitemap may hold 50,000 addresses; gigs and their sellers stay below with the fixed pages. */
const gigsMax = 24_000;

async function listChanging() {
  'use cache';
  cacheLife(publicLife);
  cacheTag(gigsTag);
  return listForSitemap(nobody, gigsMax);
}

/** Every page that search engines should know. Asked for at a request: a build has no database. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const address = (path: string) => new URL(path, config().APP_URL).href;
  const fixed = [
    '/',
    '/categories',
    ...marketplace.gigs.categories.flatMap((category) => [
      categoryPath(category.slug),
      ...category.subcategories.map((sub) => categoryPath(category.slug, sub.slug)),
    ]),
    '/help',
    ...helpTopics.map(({ slug }) => `/help/${slug}`),
  ];
  const changing = await listChanging();
  return [
    ...fixed.map((path) => ({ url: address(path) })),
    ...changing.map(({ path, changedAt }) => ({ url: address(path), lastModified: changedAt })),
  ];
}

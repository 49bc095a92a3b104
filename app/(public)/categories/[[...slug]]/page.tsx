import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { cardTags, gigsTag, publicLife } from '@/app/cache-tags';
import { JsonLd } from '@/components/json-ld';
import { WhileShown } from '@/components/ui/while-shown';
import { categoryPath, findCategory } from '@/lib/catalog/find-category';
import { countPlaces } from '@/lib/catalog/place-counts';
import { findPlaceGigs } from '@/lib/catalog/search-gigs';
import { nobody } from '@/lib/platform/actor';
import { leadsNowhere } from '../../leads-nowhere';
import { pageMetadata, publicAddress } from '../../page-metadata';
import { AllCategories } from './all-categories';
import { CategoryBody } from './category-body';

/** Complete before it is sent, and kept. A build has no database, so it makes only an address that is no category. */
export const ensureStatic = 'navigation';
export const instant = false;
export const prefetch = 'force-disabled';
export const generateStaticParams = () => [{ slug: ['-'] }];

const tagsShown = 10;

type CategoryPageProps = { params: Promise<{ slug?: string[] }> };

async function loadCounts() {
  'use cache';
  cacheLife(publicLife);
  cacheTag(gigsTag);
  return (await countPlaces(nobody)).counts;
}

async function loadBest(category: string, sub: string | null) {
  'use cache';
  cacheLife(publicLife);
  const best = await findPlaceGigs(nobody, { category, sub }, tagsShown);
  cacheTag(gigsTag, ...cardTags(best.gigs), ...cardTags(best.near?.gigs ?? []));
  return best;
}

/** `/categories`, `/categories/design`, `/categories/design/logos`; null for anything else. */
async function placeOf(params: CategoryPageProps['params']) {
  const { slug = [] } = await params;
  if (slug.length === 0) return 'all' as const;
  if (slug.length > 2) return null;
  return findCategory(slug[0] ?? '', slug[1]);
}

export async function generateMetadata({ params }: CategoryPageProps): Promise<Metadata> {
  const place = await placeOf(params);
  if (!place) return { title: 'Not found' };
  if (place === 'all')
    return pageMetadata({
      title: 'All categories',
      description: 'Small jobs of every kind, at a fixed price and by a date.',
      path: '/categories',
    });
  const { category, sub } = place;
  return pageMetadata({
    title: sub ? `${sub.name} · ${category.name}` : category.name,
    description: `${sub ? `${sub.name}: ` : ''}${category.blurb} Fixed prices, and your money is held until you accept the work.`,
    path: categoryPath(category.slug, sub?.slug),
  });
}

/** All categories, or what is on sale in one of them, best first. */
export default async function CategoryPage({ params }: CategoryPageProps) {
  const place = await placeOf(params);
  if (!place) return leadsNowhere();
  if (place === 'all')
    return (
      <WhileShown>
        <AllCategories counts={await loadCounts()} />
      </WhileShown>
    );
  const { category, sub } = place;
  const [results, counts] = await Promise.all([
    loadBest(category.slug, sub?.slug ?? null),
    loadCounts(),
  ]);
  const trail = [
    { name: category.name, path: categoryPath(category.slug) },
    ...(sub ? [{ name: sub.name, path: categoryPath(category.slug, sub.slug) }] : []),
  ];
  return (
    <WhileShown>
      <JsonLd
        thing={{
          '@type': 'BreadcrumbList',
          itemListElement: trail.map(({ name, path }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name,
            item: publicAddress(path),
          })),
        }}
      />
      <CategoryBody category={category} sub={sub} results={results} counts={counts} />
    </WhileShown>
  );
}

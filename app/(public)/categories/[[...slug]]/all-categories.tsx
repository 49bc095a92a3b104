import Link from 'next/link';
import { CategoryTiles } from '@/components/gigs/category-tiles';
import { filterCountText } from '@/lib/catalog/filter-groups';
import { categoryPath } from '@/lib/catalog/find-category';
import type { PlaceCounts } from '@/lib/catalog/place-counts';
import { marketplace } from '@/marketplace.config';

/** The two levels at a glance. */
export function AllCategories({ counts }: Pick<PlaceCounts, 'counts'>) {
  const { categories } = marketplace.gigs;
  return (
    <div className="page grid gap-12 py-8 sm:py-12">
      <header className="grid gap-2">
        <h1 className="text-4xl">All categories</h1>
        <p className="text-lg text-muted">Small jobs of every kind, at a fixed price.</p>
      </header>
      <CategoryTiles level={2} categories={categories} counts={counts} />
      <div className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
        {categories.map((category) => (
          <section key={category.slug} aria-labelledby={`all-${category.slug}`}>
            <h2 id={`all-${category.slug}`} className="mb-1 text-xl">
              <Link prefetch={false} href={categoryPath(category.slug)} className="hover:underline">
                {category.name}
              </Link>
            </h2>
            <p className="mb-2 text-muted text-sm">{category.blurb}</p>
            <ul>
              {category.subcategories.map((sub) => (
                <li key={sub.slug}>
                  <Link
                    href={categoryPath(category.slug, sub.slug)}
                    prefetch={false}
                    className="flex min-h-9 items-center justify-between gap-3 border-line border-b hover:text-accent-ink hover:underline"
                  >
                    {sub.name}
                    <span className="tabular text-muted text-sm">
                      {counts[sub.slug] && filterCountText(counts[sub.slug])}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

import Link from 'next/link';
import type { CategoryNode } from '@/lib/catalog/category-tree';
import { type FilterCount, filterCountText } from '@/lib/catalog/filter-groups';
import { categoryPath } from '@/lib/catalog/find-category';

interface CategoryTilesProps {
  categories: readonly CategoryNode[];
  /** Gigs on sale in each, by slug. */
  counts: Readonly<Record<string, FilterCount>>;
  /** Under which heading they stand. */
  level?: 2 | 3;
}

/** The top categories, each with its own drawing. */
export function CategoryTiles({ categories, counts, level = 3 }: CategoryTilesProps) {
  const Name = `h${level}` as const;
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-5">
      {categories.map((category) => {
        const count = counts[category.slug];
        return (
          <li
            key={category.slug}
            className="group/tile relative grid content-start overflow-hidden rounded-lg border border-line bg-surface transition-shadow duration-200 hover:shadow-md"
          >
            {/* biome-ignore lint/performance/noImgElement: a drawing of a few kilobytes, the same in every size. */}
            <img
              src={`/art/categories/${category.slug}.svg`}
              alt=""
              width={320}
              height={200}
              loading="lazy"
              decoding="async"
              className="aspect-16/10 w-full bg-accent-soft object-cover transition-transform duration-500 ease-quiet group-hover/tile:scale-[1.03]"
            />
            <div className="grid gap-0.5 bg-surface p-3.5 sm:p-4">
              <Name className="text-base leading-snug">
                <Link
                  prefetch={false}
                  href={categoryPath(category.slug)}
                  className="after:absolute after:inset-0"
                >
                  {category.name}
                </Link>
              </Name>
              {count && (
                <p className="text-muted text-sm">
                  {filterCountText(count)} {count.count === 1 ? 'gig' : 'gigs'}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

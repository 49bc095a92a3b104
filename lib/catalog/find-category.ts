import { marketplace } from '@/marketplace.config';
import type { CategoryNode, SubcategoryNode } from './category-tree';

export type CategoryPlace = {
  readonly category: CategoryNode;
  /** Null: the whole category. */
  readonly sub: SubcategoryNode | null;
};

/** A category, or a subcategory in it, by their slugs; null when there is none of these names. */
export function findCategory(slug: string, subSlug?: string | null): CategoryPlace | null {
  const category = marketplace.gigs.categories.find((each) => each.slug === slug);
  if (!category) return null;
  if (!subSlug) return { category, sub: null };
  const sub = category.subcategories.find((each) => each.slug === subSlug);
  return sub ? { category, sub } : null;
}

/** The address of a category or subcategory. */
export const categoryPath = (category: string, sub?: string | null): string =>
  sub ? `/categories/${category}/${sub}` : `/categories/${category}`;

import { categoryTree } from '@/lib/catalog/category-tree';

/** The demo fills the very tree that the marketplace starts with. */
export const categories = categoryTree;

/** The slugs of the top categories, in the order of the home page. */
export const categorySlugs: readonly string[] = categories.map((category) => category.slug);

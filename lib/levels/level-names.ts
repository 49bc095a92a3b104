import type { SellerLevel } from '@/lib/catalog/views';

/** Levels in words. Top sellers are named by an admin; the others follow from what is counted (RULES 6). */
export const levelNames: Readonly<Record<SellerLevel, string>> = {
  new: 'New seller',
  level1: 'Level 1',
  level2: 'Level 2',
  top: 'Top seller',
};

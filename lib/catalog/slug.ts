import { composed } from '@/lib/platform/composed';

const slugMax = 70;

/**
 * The address of a gig from its title: 'I will fix one CSS bug' → 'fix-one-css-bug'. Lower-case letters, digits and
 * single dashes, at most 70 of them, cut between words; 'gig' when nothing of the title can be written so.
 */
export function slugOf(title: string): string {
  const words = composed(title, 'NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^\s*i will\s+/, '')
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, slugMax);
    if (longer.length > slugMax) break;
    slug = longer;
  }
  return slug || 'gig';
}

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) {
    const slug = `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

import Link from 'next/link';
import { everything, type Search, searchAddress, withSearch } from '@/lib/catalog/search-address';

interface TagLinksProps {
  tags: readonly string[];
  /** Where each is searched for; everywhere when left out. */
  within?: Search;
  label?: string;
}

/** The tags of a gig or of a place; each searches for itself. */
export function TagLinks({ tags, within = everything, label = 'Tags' }: TagLinksProps) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {tags.map((tag) => (
        <li key={tag}>
          <Link
            href={searchAddress(withSearch(within, { q: tag.toLowerCase() }))}
            prefetch={false}
            className="inline-flex min-h-8 items-center rounded-pill border border-line bg-surface px-3 text-muted text-sm hover:border-ink hover:text-ink"
          >
            {tag}
          </Link>
        </li>
      ))}
    </ul>
  );
}

import Link from 'next/link';
import { everything, searchAddress, withSearch } from '@/lib/catalog/search-address';

/** A gig's tags; each searches for itself. */
export function TagLinks({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label="Tags" className="flex flex-wrap gap-2">
      {tags.map((tag) => (
        <li key={tag}>
          <Link
            href={searchAddress(withSearch(everything, { q: tag.toLowerCase() }))}
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

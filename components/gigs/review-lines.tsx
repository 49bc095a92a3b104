'use client';

import { Avatar } from '@/components/ui/avatar';
import { Stars } from '@/components/ui/rating';
import { useSoftLink } from '@/components/ui/soft-link';

/** A review in the words that are shown: of when it was written too, for a browser would say that in its own time zone. */
export interface ShownReview {
  readonly id: string;
  readonly author: string;
  readonly country: string | null;
  readonly rating: number;
  readonly text: string;
  readonly reply: string | null;
  readonly when: { readonly iso: string; readonly told: string; readonly exact: string };
  readonly gig: { readonly slug: string; readonly title: string } | null;
}

interface ReviewLinesProps {
  reviews: readonly ShownReview[];
  sellerName: string;
  level?: 2 | 3 | undefined;
}

/** Reviews under each other. The browser's own, like cards, so that they travel once. */
export function ReviewLines({ reviews, sellerName, level = 3 }: ReviewLinesProps) {
  const follow = useSoftLink();
  const Author = `h${level}` as const;
  return (
    <ol className="grid">
      {reviews.map(({ id, author, country, rating, text, reply, when, gig }) => (
        <li key={id} className="border-line border-t py-6 first:border-t-0 first:pt-0">
          <article className="grid gap-3">
            <header className="flex items-center gap-3">
              <Avatar name={author} size="md" />
              <div className="grid leading-tight">
                <Author className="font-semibold font-text text-base tracking-normal">
                  {author}
                </Author>
                {country && <p className="text-muted text-sm">{country}</p>}
              </div>
              <p className="ml-auto grid justify-items-end gap-0.5 text-muted text-sm">
                <span className="sr-only">{`${rating} of 5 stars`}</span>
                <Stars value={rating} />
                <time dateTime={when.iso} title={when.exact}>
                  {when.told}
                </time>
              </p>
            </header>
            <p className="max-w-text whitespace-pre-line">{text}</p>
            {gig && (
              <p className="text-muted text-sm">
                {'For '}
                <a href={`/gigs/${gig.slug}`} onClick={follow} className="text-link">
                  {gig.title}
                </a>
              </p>
            )}
            {reply && (
              <div className="ml-4 grid max-w-text gap-1 border-accent-line border-l-2 pl-4">
                <p className="font-semibold text-sm">{`${sellerName} answered`}</p>
                <p className="whitespace-pre-line">{reply}</p>
              </div>
            )}
          </article>
        </li>
      ))}
    </ol>
  );
}

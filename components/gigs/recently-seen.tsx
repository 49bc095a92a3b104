'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { buttonStyle } from '@/components/ui/button-style';
import { SmallCover } from './cover';
import { forgetSeen, readSeen, rememberSeen, type SeenGig } from './seen-gigs';

const shownMax = 4;

/**
 * What was looked at in this browser, the last thing on its page: it comes after the page, and what stands above does not
 * move. Nothing when there is none, and without scripts. `here` is the gig that is looked at now: remembered, not shown.
 */
export function RecentlySeen({ here }: { here?: SeenGig }) {
  const [seen, setSeen] = useState<readonly SeenGig[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each gig, whatever is said of it.
  useEffect(() => {
    if (here) rememberSeen(here);
    setSeen(
      readSeen()
        .filter(({ slug }) => slug !== here?.slug)
        .slice(0, shownMax),
    );
  }, [here?.slug]);
  if (seen.length === 0) return null;
  return (
    <section aria-labelledby="seen-title" className="mt-16 grid gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <div className="grid gap-1">
          <h2 id="seen-title">Recently viewed</h2>
          <p className="text-muted text-sm">Remembered by this browser alone.</p>
        </div>
        <button
          type="button"
          onClick={() => {
            forgetSeen();
            setSeen([]);
          }}
          className={buttonStyle({ variant: 'quiet', size: 'sm' })}
        >
          Forget these
        </button>
      </div>
      <ul className="grid grid-cols-2 gap-x-5 gap-y-6 md:grid-cols-4 md:gap-6">
        {seen.map((gig) => (
          <li key={gig.slug} className="relative grid content-start gap-2">
            <div className="overflow-hidden rounded-lg border border-line">
              <SmallCover
                picture={gig.picture}
                sizes="(min-width: 1280px) 290px, (min-width: 768px) 23vw, 46vw"
              />
            </div>
            <Link
              href={`/gigs/${gig.slug}`}
              prefetch={false}
              className="line-clamp-2 font-medium leading-snug after:absolute after:inset-0 hover:underline"
            >
              {gig.title}
            </Link>
            <p className="text-muted text-sm">{gig.seller}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

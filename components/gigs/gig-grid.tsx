import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { GigCard as GigCardView } from '@/lib/catalog/views';
import { GigCard } from './gig-card';

interface GigGridProps<G extends GigCardView> {
  gigs: readonly G[];
  /** Three beside each other at most, where filters stand next to them. */
  narrow?: boolean;
  /** How many are in sight from the start. */
  eager?: number;
  save?: (gig: G) => ReactNode;
  tip?: (gig: G) => ReactNode;
  note?: (gig: G) => ReactNode;
  level?: 2 | 3;
}

/** Gigs page by page. */
export function GigGrid<G extends GigCardView>({
  gigs,
  narrow,
  eager = 0,
  save,
  tip,
  note,
  level,
}: GigGridProps<G>) {
  return (
    <ul
      className={classNames(
        'grid grid-cols-1 gap-x-6 gap-y-7 min-[30rem]:grid-cols-2 min-[30rem]:gap-y-9 md:grid-cols-3',
        !narrow && 'xl:grid-cols-4',
      )}
    >
      {gigs.map((gig, index) => (
        <li key={gig.id}>
          <GigCard
            gig={gig}
            compact
            level={level}
            eager={index < eager}
            save={save?.(gig)}
            note={note?.(gig)}
            tip={tip?.(gig)}
          />
        </li>
      ))}
    </ul>
  );
}

interface GigRowProps<G extends GigCardView> {
  title: string;
  /** What all of these have in common, when the title does not say it. */
  about?: string;
  gigs: readonly G[];
  /** Where there are more of them. */
  more?: { href: string; label: string };
  save?: (gig: G) => ReactNode;
}

/** A few gigs in a row: four beside each other, or, on a phone, to be pushed aside with a thumb. */
export function GigRow<G extends GigCardView>({ title, about, gigs, more, save }: GigRowProps<G>) {
  if (gigs.length === 0) return null;
  return (
    <section className="grid gap-5">
      <div className="flex items-end justify-between gap-4">
        <div className="grid gap-1">
          <h2>{title}</h2>
          {about && <p className="text-muted">{about}</p>}
        </div>
        {more && (
          <Link
            href={more.href}
            className="inline-flex min-h-11 shrink-0 items-center gap-1.5 font-semibold text-accent-ink hover:underline"
          >
            {more.label}
            <ArrowRight aria-hidden="true" className="size-4" />
          </Link>
        )}
      </div>
      <ul className="-mx-4 grid snap-x scroll-px-4 px-4 md:mx-0 md:px-0 snap-mandatory auto-cols-[min(17rem,78vw)] grid-flow-col gap-5 overflow-x-auto pb-2 md:grid-flow-row md:auto-cols-auto md:grid-cols-4 md:gap-6 md:overflow-visible">
        {gigs.map((gig) => (
          <li key={gig.id} className="snap-start">
            <GigCard
              gig={gig}
              sizes="(min-width: 1280px) 290px, (min-width: 768px) 23vw, 272px"
              save={save?.(gig)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
